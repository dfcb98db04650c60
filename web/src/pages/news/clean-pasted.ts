/** What was copied from Word or a page: its words with headings, lists, bold and italic; nothing of how it looked. */

/** Elements that say nothing. */
const SILENT = 'style, script, meta, link, title, xml, o\\:p, w\\:sdt > w\\:sdtPr';

const isListed = (element: Element): boolean =>
  /mso-list:\s*l\d/u.test(element.getAttribute('style') ?? '') &&
  /MsoList/u.test(element.getAttribute('class') ?? 'MsoList');

/** The sign that Word writes before a line of a list. */
const SIGN = /^[\s\u00A0]*(?:[·•o§\-–]|\(?[0-9a-zđ]{1,3}[.)])[\s\u00A0]+/iu;

/** Word writes lists as paragraphs that look like them. */
const makeLists = (body: HTMLElement): void => {
  let list: Element | undefined;
  for (const paragraph of body.querySelectorAll('p')) {
    if (!isListed(paragraph)) {
      list = undefined;
      continue;
    }
    const text = paragraph.textContent;
    const numbered = /^[\s\u00A0]*\(?[0-9a-zđ]{1,3}[.)]/iu.test(text);
    for (const sign of paragraph.querySelectorAll('[style*="mso-list:Ignore"]')) sign.remove();
    const first = paragraph.firstChild;
    if (first?.nodeType === Node.TEXT_NODE && first.textContent !== null)
      first.textContent = first.textContent.replace(SIGN, '');
    const name = numbered ? 'OL' : 'UL';
    if (list?.tagName !== name || list.nextElementSibling !== paragraph) {
      list = body.ownerDocument.createElement(name);
      paragraph.before(list);
    }
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
};

/** Looks become what they mean. */
const nameLooks = (body: HTMLElement): void => {
  for (const span of body.querySelectorAll('span, font')) {
    const style = span.getAttribute('style') ?? '';
    const names = [
      ...(/font-weight:\s*(?:bold|[6-9]00)/u.test(style) ? ['strong'] : []),
      ...(/font-style:\s*italic/u.test(style) ? ['em'] : []),
    ];
    const fragment = body.ownerDocument.createDocumentFragment();
    fragment.append(...span.childNodes);
    span.replaceWith(
      names.reduce<DocumentFragment | Element>((inner, name) => {
        const element = body.ownerDocument.createElement(name);
        element.append(inner);
        return element;
      }, fragment),
    );
  }
};

/** The HTML without what only looks. */
export const cleanPasted = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const silent: ChildNode[] = [];
  while (comments.nextNode()) silent.push(comments.currentNode as Comment);
  for (const one of silent) one.remove();
  for (const one of body.querySelectorAll(SILENT)) one.remove();
  makeLists(body);
  nameLooks(body);
  for (const heading of body.querySelectorAll('h1')) {
    const second = body.ownerDocument.createElement('h2');
    second.append(...heading.childNodes);
    heading.replaceWith(second);
  }
  for (const element of body.querySelectorAll('*'))
    for (const { name } of Array.from(element.attributes))
      if (name !== 'href' && !name.startsWith('data-')) element.removeAttribute(name);
  for (const paragraph of body.querySelectorAll('p'))
    if ((paragraph.textContent ?? '').replaceAll('\u00A0', ' ').trim() === '') paragraph.remove();
  return body.innerHTML;
};
