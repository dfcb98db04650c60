/** A problem as a page, for readers whose browser runs no script or who came to an address of machines. */
import { html } from './html.ts';
import { type Language, say } from '../../words/language.ts';
import type { ProblemBody } from './problem.ts';

interface FieldProblem {
  readonly field?: string;
  readonly detail?: string;
}

/** The page. */
export const problemPage = (
  body: ProblemBody & Readonly<Record<string, unknown>>,
  language: Language,
): string => {
  const listed = Array.isArray(body['problems']) ? (body['problems'] as FieldProblem[]) : [];
  const items = listed.map((p) => html`<li><code>${p.field}</code> ${p.detail}</li>`);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${body.title} · tinhgon</title>
      </head>
      <body>
        <main>
          <h1>${body.title}</h1>
          <p>${body.detail}</p>
          ${
            items.length > 0 &&
            html`<ul>
              ${items}
            </ul>`
          }
          <p>${say(language, 'Mã yêu cầu', 'Request id')}: <code>${body.requestId}</code></p>
          <p>
            <a href="${say(language, '/', '/en')}"
              >${say(language, 'Về trang đầu', 'To the first page')}</a
            >
          </p>
        </main>
      </body>
    </html> `.text;
};
