/** The columns of the structure: kind, and the counts that must not be confused. */
import { useMemo } from 'react';
import type { Bloc, UnitKind } from '../../../../src/domain/register/kinds.ts';
import { formText } from '../../../../src/words/unit-forms.ts';
import { labelOf } from '../../../../src/words/labels.ts';
import { type Language, numberText } from '../../../../src/words/language.ts';
import type { TreeColumn } from '../../parts/tree-columns.ts';
import type { TreeRow } from '../../parts/use-tree.ts';
import { COMMON } from '../../words/common.ts';
import { sayFrom, useLanguage } from '../../words/text.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import style from './StructurePage.module.css';

interface Widths {
  readonly kind: number | undefined;
  readonly number: number;
  readonly difference: number | undefined;
}

const columnsOf = (whole: boolean, language: Language, widths: Widths): readonly TreeColumn[] => {
  const say = sayFrom(COMMON, language);
  const show = (n: number): string => (n === 0 ? '' : numberText(n, language));
  const countsOf = ({ branch }: TreeRow) => (whole ? branch.total : branch.own);
  return [
    {
      name: say('kind'),
      width: widths.kind,
      cell: ({ branch }) => (
        <span className={style['kind']}>
          {formText({ kind: branch.kind as UnitKind, form: branch.form }, language)}
          <span className="unseen">
            , {branch.blocs.map((b) => labelOf('bloc', b as Bloc, language)).join(', ')}
          </span>
        </span>
      ),
    },
    ...(['posts', 'quota', 'people'] as const).map((count): TreeColumn => ({
      name: say(count === 'people' ? 'present' : count),
      width: widths.number,
      atEnd: true,
      cell: (row) => show(countsOf(row)[count]),
    })),
    {
      name: say('difference'),
      width: widths.difference,
      atEnd: true,
      cell: (row) => {
        const { people, quota } = countsOf(row);
        const difference = people - quota;
        if (quota === 0) return '';
        return `${difference > 0 ? '+' : ''}${numberText(difference, language)}`;
      },
    },
  ];
};

/** `whole`: whether counts are with all that is under a unit. The same columns while nothing of it changes. */
export const useCountColumns = (whole: boolean): readonly TreeColumn[] => {
  const language = useLanguage();
  const [small, phone, tablet] = [useNarrow('small'), useNarrow(), useNarrow('tablet')];
  return useMemo(() => {
    const number = small ? 52 : phone ? 64 : 88;
    return columnsOf(whole, language, {
      kind: tablet ? undefined : 176,
      number,
      difference: small ? undefined : number,
    });
  }, [whole, language, small, phone, tablet]);
};
