/** How much of the land or of the people goes, in words. */
import type { Both } from '../both.ts';
import type { Share } from '../shape/shape.ts';
import type { Speech } from './speech.ts';

const WORDS = {
  area: { what: ['diện tích', 'area'], measure: ['ha', 'ha'] },
  population: { what: ['dân số', 'population'], measure: ['người', 'people'] },
} as const satisfies Readonly<Record<string, Readonly<Record<'what' | 'measure', Both>>>>;

/** Shares as the parts of a sentence: “40 ha”, “30 % dân số”, “diện tích chưa rõ”; none where nothing is said. */
export const shareTexts = (
  shares: { readonly [K in keyof typeof WORDS]?: Share },
  say: Speech,
): readonly string[] =>
  (['area', 'population'] as const).flatMap((kind) => {
    const share = shares[kind];
    if (share === undefined) return [];
    const { what, measure } = WORDS[kind];
    const [vi, en] = what;
    const [unit, units] = measure;
    if (share === 'unknown') return [say.told(`${vi} chưa rõ`, `${en} not said`)];
    if (typeof share === 'number') return [`${say.number(share)} ${say.told(unit, units)}`];
    const percent = say.percent(Number(share.slice(0, -1)) / 100);
    return [say.told(`${percent} ${vi}`, `${percent} of the ${en}`)];
  });
