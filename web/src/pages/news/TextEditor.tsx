/** The text of an article, written with the keyboard or the mouse; what is pasted keeps its words and leaves its looks. */
import {
  type Editor,
  EditorContent,
  type UseEditorOptions,
  useEditor,
  useEditorState,
} from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useState } from 'react';
import { safeHref } from '../../../../src/domain/portal/document.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { dayText } from '../../../../src/words/language.ts';
import { useLanguage, useText } from '../../words/text.ts';
import { InsertFigure } from './InsertFigure.tsx';
import { InsertPicture } from './InsertPicture.tsx';
import { cleanPasted } from './clean-pasted.ts';
import { NEWS } from './news-words.ts';
import { nodesIn } from './nodes.ts';
import style from './News.module.css';

const COUNT_WORDS = new Set(['communes', 'residential', 'bodies', 'posts', 'quota', 'people']);

type Open = 'figure' | 'picture' | 'link' | undefined;

const Tool = ({
  label,
  on = false,
  press,
}: {
  readonly label: string;
  readonly on?: boolean;
  readonly press: () => void;
}) => (
  <button
    type="button"
    aria-pressed={on}
    onMouseDown={(event) => {
      event.preventDefault();
    }}
    onClick={press}
  >
    {label}
  </button>
);

const LinkForm = ({ editor, close }: { readonly editor: Editor; readonly close: () => void }) => {
  const say = useText(NEWS);
  const was: unknown = editor.getAttributes('link')['href'];
  const [href, setHref] = useState(typeof was === 'string' ? was : '');
  const set = (): void => {
    const safe = safeHref(href);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (safe === undefined) chain.unsetLink().run();
    else chain.setLink({ href: safe }).run();
    close();
  };
  return (
    <span className={style['insert']}>
      <label>
        {say('linkTo')}{' '}
        <input
          value={href}
          onChange={(event) => {
            setHref(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            set();
          }}
        />
      </label>
      <button type="button" className="primary" onClick={set}>
        {say('setLink')}
      </button>
      <button type="button" onClick={close}>
        {say('cancel')}
      </button>
    </span>
  );
};

const Tools = ({ editor }: { readonly editor: Editor }) => {
  const say = useText(NEWS);
  const [open, setOpen] = useState<Open>();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading', { level: 2 }),
      subheading: now.isActive('heading', { level: 3 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
    }),
  });
  const close = (): void => {
    setOpen(undefined);
    // At once: what is typed next belongs to the text.
    editor.view.focus();
  };
  const toggle = (what: Open): void => {
    setOpen(open === what ? undefined : what);
  };
  const run = () => editor.chain().focus();
  return (
    <>
      <div role="toolbar" aria-label={say('tools')} className={style['tools']}>
        <Tool label={say('bold')} on={on.bold} press={() => run().toggleBold().run()} />
        <Tool label={say('italic')} on={on.italic} press={() => run().toggleItalic().run()} />
        <Tool
          label={say('heading')}
          on={on.heading}
          press={() => run().toggleHeading({ level: 2 }).run()}
        />
        <Tool
          label={say('subheading')}
          on={on.subheading}
          press={() => run().toggleHeading({ level: 3 }).run()}
        />
        <Tool label={say('bullets')} on={on.bullets} press={() => run().toggleBulletList().run()} />
        <Tool
          label={say('numbers')}
          on={on.numbers}
          press={() => run().toggleOrderedList().run()}
        />
        <Tool label={say('quote')} on={on.quote} press={() => run().toggleBlockquote().run()} />
        <Tool
          label={say('link')}
          on={on.link}
          press={() => {
            toggle('link');
          }}
        />
        <Tool
          label={say('figure')}
          on={open === 'figure'}
          press={() => {
            toggle('figure');
          }}
        />
        <Tool
          label={say('picture')}
          on={open === 'picture'}
          press={() => {
            toggle('picture');
          }}
        />
        <Tool label={say('undo')} press={() => run().undo().run()} />
        <Tool label={say('redo')} press={() => run().redo().run()} />
      </div>
      {open === 'link' && <LinkForm editor={editor} close={close} />}
      {open === 'figure' && (
        <InsertFigure
          cancel={close}
          place={(what) => {
            run().insertContent(what).run();
            close();
          }}
        />
      )}
      {open === 'picture' && (
        <InsertPicture
          cancel={close}
          place={(attrs) => {
            run().insertContent({ type: 'picture', attrs }).run();
            close();
          }}
        />
      )}
    </>
  );
};

/** The editor. `change` is given the text whenever it is another. */
export const TextEditor = ({
  start,
  change,
  editable,
}: {
  readonly start: object;
  readonly change: (text: object) => void;
  readonly editable: boolean;
}) => {
  const say = useText(NEWS);
  const language = useLanguage();
  // Made once: options that are new at every turn would be set again at every turn.
  const [options] = useState((): UseEditorOptions => ({
    // The styles of the page are its own: none may be put into it (content-security-policy).
    injectCSS: false,
    editable,
    content: start,
    extensions: [
      StarterKit.configure({
        code: false,
        codeBlock: false,
        strike: false,
        underline: false,
        horizontalRule: false,
        heading: { levels: [2, 3] },
        link: { openOnClick: false, isAllowedUri: (url) => safeHref(url) !== undefined },
      }),
      ...nodesIn({
        picture: (alt) => say('pictureOf', { alt }),
        chart: (id, from, to) =>
          say('chartOf', {
            name: COUNT_WORDS.has(id) ? say(id as 'bodies') : id,
            from: dayText(from as Day, language),
            to: dayText(to as Day, language),
          }),
      }),
    ],
    editorProps: {
      transformPastedHTML: cleanPasted,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': say('text'),
      },
    },
    onUpdate: ({ editor: now }) => {
      change(now.getJSON());
    },
  }));
  const editor = useEditor(options, []);
  return (
    <div className={style['editor']}>
      {editable && <Tools editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
};
