import { type Context, end, need, needUnits, put, report } from '../../acts/context.ts';
import { ref } from '../../register/ids.ts';
import { addsUp } from '../../register/vote-counts.ts';
import type { RecordVote } from './shape.ts';

/** The last vote of these people on the unit holds: places of an earlier one that this has not are no part of it. */
export const enact = (cx: Context, { unit, body, matter, sheets }: RecordVote): void => {
  const places = sheets.map(({ place }) => place ?? unit);
  if (
    ![
      need(cx, 'unit', unit),
      needUnits(
        cx,
        places.filter((p) => p !== unit),
      ),
    ].every(Boolean)
  )
    return;
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice !== undefined) return report(cx, { code: 'same-unit', unit: twice });
  const wrong = sheets.findIndex((counts) => !addsUp(counts));
  const [at] = places.slice(wrong);
  if (wrong >= 0 && at !== undefined) return report(cx, { code: 'vote-counts', place: at });
  for (const key of cx.facts.referring(ref('unit', unit), 'unit.vote')) {
    const [of, place, by] = key;
    if (of === unit && by === body && !places.includes(place))
      end(cx, 'unit.vote', key, { end: 'superseded' });
  }
  for (const { place = unit, listed, issued, returned, valid, inFavour, against } of sheets)
    put(cx, 'unit.vote', [unit, place, body], {
      matter,
      listed,
      issued,
      returned,
      valid,
      inFavour,
      against,
    });
};
