/**
 * Who may do what to what: roles, what they are given over, steps and drafts, each with each. What is right is worked out here
 * from the rule as the manual states it, and not from the code. No operation escapes: each is found to reach something.
 */
import { describe, expect, it } from 'vitest';
import type { Desk, DraftRefusal } from '../../src/application/drafts/desk.ts';
import { standingOf, takeStep } from '../../src/application/drafts/take-step.ts';
import { beginDraft, changeDraft } from '../../src/application/drafts/write-draft.ts';
import type { Draft, DraftStore, KeptEvent } from '../../src/application/draft-store.ts';
import type { Account, AccountId } from '../../src/application/identity-store.ts';
import { enactAct } from '../../src/application/commands/enact-act.ts';
import { Image } from '../../src/application/image.ts';
import { MemoryStore } from '../../src/adapters/memory/memory-store.ts';
import type { Act } from '../../src/domain/acts/act.ts';
import type { Operation } from '../../src/domain/operations/operation.ts';
import { reachOf } from '../../src/domain/drafting/reach.ts';
import { type Grant, ROLES, type Role, outOfReach } from '../../src/domain/drafting/roles.ts';
import { type DraftStatus, STEPS, type Step } from '../../src/domain/drafting/workflow.ts';
import type { UnitId } from '../../src/domain/register/ids.ts';
import { day } from '../../src/domain/time/day.ts';
import { SHAPES } from '../../src/domain/operations/operations.ts';
import { baseBook, goldenAct } from '../golden-acts.ts';
import { REGISTER, actOf, tickingClock } from '../store/stores.ts';

const unit = (id: string): UnitId => id as UnitId;
const establish = (id: string, superior?: string): Operation => ({
  op: 'establish',
  unit: unit(id),
  name: id,
  kind: 'division',
  opening: true,
  ...(superior !== undefined && { superior: unit(superior) }),
});
const rename = (id: string): Operation => ({ op: 'rename', unit: unit(id), name: `${id} mới` });

/** A city of two wards; the team `to` moves from the first to the second in 2024. */
const city = async () => {
  const store = new MemoryStore();
  await store.createRegister(REGISTER, 'Sổ thử');
  const image = new Image(REGISTER);
  const clock = tickingClock();
  const acts = [
    actOf('mo-so', '2020-01-01', [
      establish('tp'),
      establish('mot', 'tp'),
      establish('hai', 'tp'),
      establish('to', 'mot'),
    ]),
    actOf('chuyen', '2024-01-01', [
      { op: 'change-superior', unit: unit('to'), superior: unit('hai') },
    ]),
    actOf('doi-ten-mot', '2021-01-01', [rename('mot')]),
  ];
  for (const act of acts) {
    const done = await enactAct(store, clock, image, act);
    if (done.status !== 'enacted') throw new Error(JSON.stringify(done));
  }
  return { store, image, clock };
};

/** An act in two articles, each in effect on its own day. */
const twoDays = (): Act => {
  const act = actOf('nhap', '2021-01-01', []);
  return {
    ...act,
    articles: [
      { number: '1', operations: [rename('mot')] },
      { number: '2', effect: day('2024-06-01'), operations: [rename('to')] },
    ],
  };
};

/** Drafts by what they change, with the wards whose rights it takes; `whole` for the register's own. */
const DRAFTS: Readonly<
  Record<string, { act: Act; over: readonly string[] | 'whole' | 'nothing' }>
> = {
  'a ward': { act: actOf('nhap', '2022-01-01', [rename('mot')]), over: ['mot'] },
  'a team while it is in the first ward': {
    act: actOf('nhap', '2022-01-01', [rename('to')]),
    over: ['mot'],
  },
  'a team once it is in the second': {
    act: actOf('nhap', '2024-06-01', [rename('to')]),
    over: ['hai'],
  },
  'an act of 2021 with an article of 2024': { act: twoDays(), over: ['mot', 'hai'] },
  'a move': {
    act: actOf('nhap', '2022-01-01', [
      { op: 'change-superior', unit: unit('to'), superior: unit('hai') },
    ]),
    over: ['mot', 'hai'],
  },
  'the city': { act: actOf('nhap', '2022-01-01', [rename('tp')]), over: 'whole' },
  'a figure of the register': {
    act: actOf('nhap', '2022-01-01', [
      {
        op: 'publish-figure',
        figure: 'so' as never,
        value: 1,
        from: day('2020-01-01'),
        to: day('2021-01-01'),
      },
    ]),
    over: 'whole',
  },
  'an undoing': {
    act: actOf('nhap', '2026-01-01', [{ op: 'undo', act: 'doi-ten-mot' as never }]),
    over: ['mot'],
  },
  nothing: { act: actOf('nhap', '2022-01-01', []), over: 'nothing' },
};

const REACHES: readonly (readonly string[] | 'all')[] = [
  'all',
  ['mot'],
  ['hai'],
  ['mot', 'hai'],
  [],
];

/** The rule, as docs/administrator.md states it. */
const RIGHT_FOR: Readonly<Record<Step, Role | undefined>> = {
  submit: 'drafter',
  withdraw: 'drafter',
  appraise: 'appraiser',
  approve: 'approver',
  promulgate: 'registrar',
  return: undefined,
};
const LEADS: Readonly<Record<DraftStatus, Readonly<Partial<Record<Step, Role>>>>> = {
  draft: { submit: 'drafter', withdraw: 'drafter' },
  returned: { submit: 'drafter', withdraw: 'drafter' },
  submitted: { appraise: 'appraiser', return: 'appraiser', withdraw: 'drafter' },
  appraised: { approve: 'approver', return: 'approver', withdraw: 'drafter' },
  approved: { promulgate: 'registrar', return: 'registrar' },
  promulgated: {},
  withdrawn: {},
};

const covers = (reach: readonly string[] | 'all', over: readonly string[] | 'whole'): boolean =>
  reach === 'all' || (over !== 'whole' && over.every((ward) => reach.includes(ward)));

const me = 1 as AccountId;
const other = 2 as AccountId;

const accountOf = (role: Role, reach: readonly string[] | 'all'): Account => {
  const grants: readonly Grant[] =
    reach === 'all' ? [{ role }] : reach.map((ward) => ({ role, unit: unit(ward) }));
  return {
    id: me,
    name: 'ai',
    display: 'Ai',
    mustChange: false,
    disabled: false,
    local: true,
    grants: grants.map((grant, id) => ({ ...grant, id })),
  };
};

const draftOf = (act: Act, change: Partial<Draft>): Draft => ({
  id: 1,
  revision: 1,
  status: 'draft',
  act,
  kept: [],
  base: { version: 3, known: tickingClock()() },
  authors: [other],
  deciders: [],
  said: 1,
  created: tickingClock()(),
  changed: tickingClock()(),
  ...change,
});

/** A store of one draft, which says what was written to it. */
const drafts = (draft: Draft, events: readonly KeptEvent[] = []) => {
  const writes: unknown[] = [];
  const store: DraftStore = {
    drafts: () => Promise.resolve([draft]),
    draft: () => Promise.resolve(draft),
    createDraft: (_register, made) => {
      writes.push(made);
      return Promise.resolve(1);
    },
    writeDraft: (_register, write) => {
      writes.push(write);
      return Promise.resolve(write.expected + 1);
    },
    addEvent: () => Promise.resolve(1),
    events: () => Promise.resolve(events),
  };
  return { store, writes };
};

const refused = (done: object | DraftRefusal): string =>
  'refused' in done ? done.refused : 'done';

describe('a step on a draft', () => {
  const statuses = Object.keys(LEADS) as readonly DraftStatus[];
  for (const [name, { act, over }] of Object.entries(DRAFTS)) {
    it(`${name}: by every role over every part, from every status`, async () => {
      const { image, clock, store } = await city();
      const wrong: string[] = [];
      for (const role of ROLES)
        for (const reach of REACHES)
          for (const status of statuses) {
            const draft = draftOf(act, { status });
            const desk: Desk = {
              store,
              drafts: drafts(draft).store,
              clock,
              image,
              actor: accountOf(role, reach),
            };
            const { open, closed } = standingOf(desk, draft);
            for (const step of STEPS) {
              const leads = LEADS[status][step];
              const has = leads === role && (reach === 'all' || reach.length > 0);
              const withdrawing = step === 'withdraw' || step === 'return';
              const hand = over !== 'nothing' || (step !== 'submit' && step !== 'withdraw');
              const may =
                has &&
                hand &&
                (over === 'nothing' ? withdrawing || reach === 'all' : covers(reach, over));
              if (open.includes(step) !== may)
                wrong.push(`${role} over ${String(reach)}: ${step} from ${status} is ${!may}`);
              const isClosed = closed.some((each) => each.step === step);
              if (isClosed !== (leads !== undefined && !may))
                wrong.push(
                  `${role} over ${String(reach)}: ${step} from ${status} is not explained`,
                );
            }
          }
      expect(wrong).toEqual([]);
    });
  }

  it('is for the one role that the manual names', () => {
    for (const steps of Object.values(LEADS))
      for (const [step, role] of Object.entries(steps))
        expect(RIGHT_FOR[step as Step] ?? role).toBe(role);
  });
});

describe('the text of a draft', () => {
  it('is written by who may draft all that it changes, before and after', async () => {
    const { image, clock, store } = await city();
    const wrong: string[] = [];
    for (const [was, before] of Object.entries(DRAFTS))
      for (const [is, after] of Object.entries(DRAFTS))
        for (const reach of REACHES)
          for (const author of [true, false]) {
            const { store: kept } = drafts(
              draftOf(before.act, { authors: author ? [me] : [other] }),
            );
            const actor = accountOf('drafter', reach);
            const desk: Desk = { store, drafts: kept, clock, image, actor };
            const done = await changeDraft(desk, { id: 1, expected: 1, act: after.act, kept: [] });
            const covered = [before, after].every(
              ({ over }) => over === 'nothing' || covers(reach, over),
            );
            const may =
              reach !== 'all' && reach.length === 0
                ? false
                : covered && (author || before.over !== 'nothing');
            if ((refused(done) === 'done') !== may)
              wrong.push(
                `${was} → ${is} over ${String(reach)}, author ${author}: ${refused(done)}`,
              );
          }
    expect(wrong).toEqual([]);
  });

  it('is begun by who may draft all that it changes', async () => {
    const { image, clock, store } = await city();
    const begin = async (act: Act, reach: readonly string[] | 'all'): Promise<string> => {
      const { store: kept } = drafts(draftOf(act, {}));
      const actor = accountOf('drafter', reach);
      return refused(await beginDraft({ store, drafts: kept, clock, image, actor }, { act }));
    };
    expect(await begin(actOf('nhap', '2022-01-01', [rename('mot')]), ['mot'])).toBe('done');
    expect(await begin(actOf('nhap', '2022-01-01', [rename('mot')]), ['hai'])).toBe('no-right');
    expect(await begin(twoDays(), ['mot'])).toBe('no-right');
    expect(await begin(actOf('nhap', '2022-01-01', []), ['hai'])).toBe('done');
    expect(await begin(actOf('nhap', '2022-01-01', []), [])).toBe('no-role');
  });

  it('makes whoever suggested what was taken in one of its authors, who judges it no more', async () => {
    const { image, clock, store } = await city();
    const { act } = DRAFTS['a ward'] ?? { act: twoDays() };
    const suggestion = { place: 2, at: clock(), account: other, display: 'B', kind: 'suggestion' };
    const { store: kept, writes } = drafts(draftOf(act, { authors: [me] }), [
      suggestion as KeptEvent,
    ]);
    const actor = accountOf('drafter', 'all');
    await changeDraft(
      { store, drafts: kept, clock, image, actor },
      { id: 1, expected: 1, act, kept: [], accepts: 2 },
    );
    expect(writes).toMatchObject([{ authors: [me, other] }]);
  });
});

describe('deciding', () => {
  const { act } = DRAFTS['a ward'] ?? { act: twoDays() };

  it.each([
    ['appraise', 'submitted', 'appraiser'],
    ['approve', 'appraised', 'approver'],
    ['promulgate', 'approved', 'registrar'],
  ] as const)('to %s is for nobody who has decided already', async (step, status, role) => {
    const { image, clock, store } = await city();
    const promulgation = { number: '1-QĐ/T', signed: day('2022-01-01') };
    const take = async (draft: Draft): Promise<string> => {
      const actor = accountOf(role, 'all');
      const desk: Desk = { store, drafts: drafts(draft).store, clock, image, actor };
      // A store in memory keeps no drafts: whoever comes as far as writing would have been let through.
      return takeStep(desk, { id: 1, expected: 1, step, promulgation }).then(refused, () => 'done');
    };
    expect(await take(draftOf(act, { status, deciders: [me] }))).toBe('decided-already');
    expect(await take(draftOf(act, { status, authors: [me] }))).toBe(
      step === 'promulgate' ? 'done' : 'own-draft',
    );
  });

  it('is not promulgated over what another act has changed since the approval', async () => {
    const { image, clock, store } = await city();
    const approved = { version: image.version, known: image.lastRecorded ?? clock() };
    const draft = draftOf(act, { status: 'approved', approved });
    await enactAct(store, clock, image, actOf('khac', '2023-01-01', [rename('hai')]));
    const promulgate = async (): Promise<object> => {
      const actor = accountOf('registrar', 'all');
      const desk: Desk = { store, drafts: drafts(draft).store, clock, image, actor };
      const promulgation = { number: '1-QĐ/T', signed: day('2022-01-01') };
      return takeStep(desk, { id: 1, expected: 1, step: 'promulgate', promulgation }).catch(
        // A store in memory keeps no drafts: so far, and it would have been enacted.
        (error: unknown) => ({ reached: (error as Error).message }),
      );
    };
    expect(await promulgate()).toHaveProperty('reached');
    await enactAct(store, clock, image, actOf('cung-cho', '2022-06-01', [rename('mot')]));
    expect(await promulgate()).toEqual({ refused: 'moved', acts: ['cung-cho'] });
  });
});

describe('what an operation reaches', () => {
  it.each(SHAPES.map(({ op }) => op))('%s reaches something', async (name) => {
    const book = await baseBook();
    const change = book.draft(await goldenAct(name));
    const reach = reachOf(book.facts, change);
    expect(reach.units.size > 0 || reach.whole).toBe(true);
    const elsewhere: readonly Grant[] = [{ role: 'drafter', unit: unit('noi-khac') }];
    const out = outOfReach(elsewhere, 'draft', reach, book.facts, change.after);
    expect(out.units.length > 0 || out.whole).toBe(true);
    expect(outOfReach([{ role: 'drafter' }], 'draft', reach, book.facts, change.after)).toEqual({
      units: [],
      whole: false,
    });
  });
});
