/** The apparatus as a treegrid (WAI-ARIA Authoring Practices, "Treegrid"): rows drawn only where they are seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Bloc, UnitKind } from '../../../../src/domain/register/kinds.ts';
import { labelOf } from '../../../../src/domain/words/labels.ts';
import { numberText } from '../../../../src/domain/words/language.ts';
import type { Counts } from '../../api/schema.ts';
import { COMMON } from '../../words/common.ts';
import { useLanguage, useText } from '../../words/text.ts';
import style from './TreeGrid.module.css';
import type { TreeRow } from './use-tree.ts';

const HEIGHT = 34;

const blocOf = (blocs: readonly string[]): string =>
  blocs.length > 1 ? 'joint' : (blocs[0] ?? 'territory');

const Cells = ({ counts }: { readonly counts: Counts }) => {
  const language = useLanguage();
  const show = (n: number): string => (n === 0 ? '' : numberText(n, language));
  const difference = counts.people - counts.quota;
  return (
    <>
      <span role="gridcell">{show(counts.posts)}</span>
      <span role="gridcell">{show(counts.quota)}</span>
      <span role="gridcell">{show(counts.people)}</span>
      <span role="gridcell">
        {counts.quota === 0
          ? ''
          : difference > 0
            ? `+${show(difference)}`
            : numberText(difference, language)}
      </span>
    </>
  );
};

/** The grid. */
export const TreeGrid = ({
  label,
  rows,
  selected,
  whole,
  select,
  toggle,
  visit,
}: {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly selected: string | undefined;
  /** Whether counts are with all that is under a unit. */
  readonly whole: boolean;
  readonly select: (id: string) => void;
  readonly toggle: (id: string, open: boolean) => void;
  readonly visit: (id: string) => void;
}) => {
  const say = useText(COMMON);
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    rows.findIndex((r) => r.branch.id === selected),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT,
    overscan: 12,
  });
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    virtual.scrollToIndex(at, { align: 'auto' });
    requestAnimationFrame(() => {
      frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    });
    moved.current = false;
  }, [at, virtual]);
  const go = (index: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (!row) return;
    moved.current = true;
    select(row.branch.id);
  };
  const onKey = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (!row) return;
    const { branch, open, level } = row;
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(rows.length - 1);
        break;
      case 'ArrowRight':
        if (!open && branch.below > 0) toggle(branch.id, true);
        else if (open) go(at + 1);
        break;
      case 'ArrowLeft':
        if (open) toggle(branch.id, false);
        else go(rows.findLastIndex((r, i) => i < at && r.level < level));
        break;
      case 'Enter':
        visit(branch.id);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return (
    <div
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      className={style['grid']}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={`${style['row']} ${style['heading']}`}>
          <span role="columnheader">{say('unit')}</span>
          <span role="columnheader" className={style['kind']}>
            {say('kind')}
          </span>
          {(['posts', 'quota', 'present', 'difference'] as const).map((name) => (
            <span key={name} role="columnheader">
              {say(name)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={frame} className={style['body']} onKeyDown={onKey}>
        <div role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const { branch, level, open, place, of } = row;
            const here = index === at;
            return (
              <div
                key={branch.id}
                role="row"
                aria-level={level}
                aria-rowindex={index + 2}
                aria-posinset={place}
                aria-setsize={of}
                aria-selected={branch.id === selected}
                {...(branch.below > 0 && { 'aria-expanded': open })}
                tabIndex={here ? 0 : -1}
                data-bloc={blocOf(branch.blocs)}
                className={style['row']}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => {
                  select(branch.id);
                }}
                onDoubleClick={() => {
                  visit(branch.id);
                }}
              >
                <span role="gridcell" style={{ paddingInlineStart: `${(level - 1) * 1.1}rem` }}>
                  <span
                    aria-hidden="true"
                    className={style['twist']}
                    onClick={(event) => {
                      event.stopPropagation();
                      if (branch.below > 0) toggle(branch.id, !open);
                    }}
                  >
                    {branch.below === 0 ? '' : open ? '▾' : '▸'}
                  </span>
                  <span className={style['name']}>{branch.name}</span>
                </span>
                <span role="gridcell" className={style['kind']}>
                  {labelOf('kind', branch.kind as UnitKind, language)}
                  <span className="unseen">
                    , {branch.blocs.map((b) => labelOf('bloc', b as Bloc, language)).join(', ')}
                  </span>
                </span>
                <Cells counts={whole ? branch.total : branch.own} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
};
