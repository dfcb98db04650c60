/** Source text with comments and the text of strings blanked out, so that words in prose are not code. */

/** Characters after which a slash begins a regular expression, not a division. */
const BEFORE_REGEX = /(?:^|[=(,:;!&|?{}[\n+*%<>~^-]|\breturn|=>)\s*$/;

const skipQuoted = (text, from, quote) => {
  let at = from + 1;
  while (at < text.length && text[at] !== quote && text[at] !== '\n')
    at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

const skipRegex = (text, from) => {
  let at = from + 1;
  let inClass = false;
  while (at < text.length && text[at] !== '\n' && (inClass || text[at] !== '/')) {
    if (text[at] === '[') inClass = true;
    if (text[at] === ']') inClass = false;
    at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
};

/** The end of the plain part of a template that starts at `from`: just past its backquote or its `${`. */
const skipTemplate = (text, from) => {
  let at = from;
  while (at < text.length && text[at] !== '`' && !text.startsWith('${', at)) {
    at += text[at] === '\\' ? 2 : 1;
  }
  return { end: at + (text[at] === '`' ? 1 : 2), open: text[at] === '$' };
};

const endOf = (text, mark, from) => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
};

/** The code of a TypeScript or JavaScript source. Line numbers stay as they were. */
export const codeOnly = (text) => {
  let code = '';
  let at = 0;
  /** Depth of braces in each template that is open around here. */
  const templates = [];
  const skipTo = (end) => {
    code += ` ${text.slice(at, end).replaceAll(/[^\n]/g, '')}`;
    at = end;
  };
  const template = (from) => {
    const { end, open } = skipTemplate(text, from);
    if (open) templates.push(0);
    skipTo(end);
  };
  while (at < text.length) {
    const char = text[at];
    const top = templates.length - 1;
    if (text.startsWith('//', at)) skipTo(endOf(text, '\n', at));
    else if (text.startsWith('/*', at)) skipTo(endOf(text, '*/', at + 2) + 2);
    else if (char === "'" || char === '"') skipTo(skipQuoted(text, at, char));
    else if (char === '/' && BEFORE_REGEX.test(code.slice(-40))) skipTo(skipRegex(text, at));
    else if (char === '`') template(at + 1);
    else if (char === '}' && templates[top] === 0) {
      templates.pop();
      template(at + 1);
    } else {
      if (top >= 0 && char === '{') templates[top] += 1;
      if (top >= 0 && char === '}') templates[top] -= 1;
      code += char;
      at += 1;
    }
  }
  return code;
};
