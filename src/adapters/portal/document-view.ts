/** A text as HTML: nothing but what a text can have, every word of it escaped. */
import type { Block, Document, Inline, Mark } from '../../domain/portal/document.ts';
import { safeHref } from '../../domain/portal/document.ts';
import type { Language } from '../../words/language.ts';
import { type Html, html } from '../http/html.ts';
import { chartIn } from './chart-picture.ts';
import { figureIn } from './figure-view.ts';
import type { News } from './news.ts';
import type { PortalContext } from './page.ts';

const marked = (text: Html, mark: Mark): Html => {
  if (mark.type === 'bold') return html`<strong>${text}</strong>`;
  if (mark.type === 'italic') return html`<em>${text}</em>`;
  const href = safeHref(mark.attrs.href);
  return href === undefined ? text : html`<a href="${href}" rel="noopener">${text}</a>`;
};

/** The address of a picture. */
export const picturePath = (id: string): string => `/anh/${id}.webp`;

/** A text of a language. */
export const documentIn = (
  context: PortalContext,
  news: News,
  { content }: Document,
  language: Language,
): Html => {
  const inline = (one: Inline): Html => {
    if (one.type === 'hardBreak') return html`<br />`;
    if (one.type === 'figure') return figureIn(context, news, one.attrs, language);
    return (one.marks ?? []).reduce(marked, html`${one.text}`);
  };
  const line = (of: readonly Inline[] | undefined) => (of ?? []).map(inline);
  const block = (one: Block): Html => {
    switch (one.type) {
      case 'paragraph':
        return html`<p>${line(one.content)}</p>`;
      case 'heading':
        return one.attrs.level === 2
          ? html`<h2>${line(one.content)}</h2>`
          : html`<h3>${line(one.content)}</h3>`;
      case 'blockquote':
        return html`<blockquote>${one.content.map(block)}</blockquote>`;
      case 'bulletList':
        return html`<ul>
          ${one.content.map((item) => html`<li>${item.content.map(block)}</li>`)}
        </ul>`;
      case 'orderedList':
        return html`<ol>
          ${one.content.map((item) => html`<li>${item.content.map(block)}</li>`)}
        </ol>`;
      case 'picture':
        return html`<figure>
          <img src="${picturePath(one.attrs.id)}" alt="${one.attrs.alt}" loading="lazy" />
          ${one.attrs.caption !== '' && html`<figcaption>${one.attrs.caption}</figcaption>`}
        </figure>`;
      default:
        return chartIn(context, news, one.attrs);
    }
  };
  return html`${content.map(block)}`;
};
