/** What an office brings along to be published: sections and articles as files, figures placed by `{indicator ID}` and the like. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { cleanDocument } from '../../domain/portal/document.ts';
import { type FigureRef, parseFigureRef } from '../../domain/portal/figure.ts';
import type {
  LoadedArticle,
  LoadedConsultation,
  LoadedPortal,
} from '../../application/portal/load-portal.ts';
import type { Act } from '../../domain/acts/act.ts';
import type { UnitId } from '../../domain/register/ids.ts';
import { ASKED_WHO, type Foreseen, OPINION_ANSWERS } from '../../domain/portal/consultation.ts';
import { readAct } from './read-act.ts';
import { type Day, parseDay } from '../../domain/time/day.ts';
import { type Instant, dayIn, parseInstant } from '../../domain/time/instant.ts';

const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u);
const daySchema = z
  .string()
  .refine((text) => parseDay(text) !== undefined)
  .transform((text) => text as Day);

const instantSchema = z
  .string()
  .refine((text) => parseInstant(text) !== undefined)
  .transform((text) => text as Instant);

const sectionsSchema = z.array(
  z.strictObject({
    id: idSchema,
    vi: z.string().min(1),
    en: z.string().min(1),
    within: idSchema.exactOptional(),
    order: z.int().default(0),
    unit: z
      .string()
      .transform((text) => text as UnitId)
      .exactOptional(),
  }),
);

const lines = z.array(z.string());
const blockSchema = z.union([
  z.strictObject({ p: z.string() }),
  z.strictObject({ h: z.string() }),
  z.strictObject({ list: lines }),
  z.strictObject({ quote: lines }),
  z.strictObject({
    chart: z.strictObject({ id: z.string(), from: daySchema, to: daySchema }),
  }),
]);
type GivenBlock = z.infer<typeof blockSchema>;

const articleSchema = z.strictObject({
  id: z.int().min(1),
  at: instantSchema,
  section: idSchema,
  language: z.enum(['vi', 'en']).default('vi'),
  title: z.string().min(1),
  lead: z.string().min(1),
  byline: z.string().default(''),
  sources: lines.default([]),
  related: z.array(z.int()).default([]),
  /** The first and the last day that its indicators are of. */
  term: z.tuple([daySchema, daySchema]).exactOptional(),
  'hot-until': daySchema.exactOptional(),
  'featured-until': daySchema.exactOptional(),
  body: z.array(blockSchema).min(1),
});

const aroundSchema = z.strictObject({
  links: z
    .array(
      z.strictObject({
        group: z.string().min(1),
        title: z.string().min(1),
        href: z.string().regex(/^https?:/u),
        order: z.int().default(0),
      }),
    )
    .default([]),
  calendar: z
    .array(
      z.strictObject({
        unit: idSchema.transform((text) => text as UnitId),
        day: daySchema,
        from: z.string(),
        to: z.string().exactOptional(),
        what: z.string(),
        who: lines.default([]),
        where: z.string().default(''),
        preparation: z.string().default(''),
        public: z.boolean().default(true),
      }),
    )
    .default([]),
  'visits-before': z.strictObject({ visits: z.int(), source: z.string() }).exactOptional(),
});

/** `{indicator ID}`, `{unit ID DAY}`, `{act ID}`, `{count NAME DAY}`, `{count NAME DAY..DAY}`, `{comparison UNIT DAY..DAY}`. */
const FIGURE =
  /\{(indicator|unit|act|count|comparison) ([\w.-]+)(?: ([\d-]+)(?:\.\.([\d-]+))?)?\}/gu;

/** What figures of an article are of where they do not say so themselves. */
interface Of {
  /** The term of its indicators. */
  readonly term?: readonly [Day, Day] | undefined;
  /** The day on which it was published. */
  readonly day: Day;
}

/** @throws Error where a figure is none. */
const figureOf = (match: RegExpMatchArray, { term, day }: Of): FigureRef => {
  const [text, of, id, first, second] = match;
  const [from, to] = of === 'indicator' ? (term ?? []) : [second && first, second ?? first ?? day];
  const figure = parseFigureRef({ of, id, from, day: to });
  if (!figure) throw new Error(`${text}: no figure, or an indicator without a term`);
  return figure;
};

const inlines = (text: string, given: Of): readonly object[] => {
  const found: object[] = [];
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    if (match.index > end) found.push({ type: 'text', text: text.slice(end, match.index) });
    found.push({ type: 'figure', attrs: figureOf(match, given) });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...found, { type: 'text', text: text.slice(end) }] : found;
};

const nodeOf = (block: GivenBlock, given: Of): object => {
  const paragraph = (text: string): object => ({
    type: 'paragraph',
    content: inlines(text, given),
  });
  if ('p' in block) return paragraph(block.p);
  if ('h' in block)
    return { type: 'heading', attrs: { level: 2 }, content: inlines(block.h, given) };
  if ('chart' in block) return { type: 'chart', attrs: block.chart };
  return 'quote' in block
    ? { type: 'blockquote', content: block.quote.map(paragraph) }
    : {
        type: 'bulletList',
        content: block.list.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
      };
};

const read = async <T>(file: string, schema: z.ZodType<T>): Promise<T> => {
  const found = schema.safeParse(parse(await readFile(file, 'utf8')));
  if (found.success) return found.data;
  const [first] = found.error.issues;
  throw new Error(`${file}: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
};

const consultationSchema = z.strictObject({
  id: z.int().min(1),
  act: z.string(),
  title: z.string().min(1),
  about: z.string().min(1),
  from: daySchema,
  to: daySchema,
  who: z.enum(ASKED_WHO).default('everybody'),
  units: z.array(idSchema.transform((text) => text as UnitId)).default([]),
  opinions: z
    .array(
      z.strictObject({
        at: instantSchema,
        about: z.string().default(''),
        text: z.string().min(1),
        answer: z.enum(OPINION_ANSWERS).exactOptional(),
        reply: z.string().default(''),
        hidden: z.string().exactOptional(),
      }),
    )
    .default([]),
});

/** Reads the consultations of a folder; `foreseen`: what an act would do on the register as it was on a day. */
const readConsultations = async (
  folder: string,
  foreseen: (act: Act, on: Day) => Foreseen,
): Promise<readonly LoadedConsultation[]> => {
  const found: LoadedConsultation[] = [];
  const names = (await readdir(folder)).filter((name) => /^[^.]+\.yaml$/u.test(name));
  for (const name of names.toSorted()) {
    const {
      id,
      act: file,
      opinions,
      ...given
    } = await read(join(folder, name), consultationSchema);
    const place = join(folder, file);
    const reading = readAct(await readFile(place, 'utf8'), place);
    if ('problems' in reading) throw new Error(`${place}: ${JSON.stringify(reading.problems)}`);
    const { act } = reading;
    found.push({
      id,
      consultation: { ...given, act, foreseen: foreseen(act, given.from) },
      opinions: opinions.map(({ at, about, text, answer, reply, hidden }) => ({
        said: { at, about, place: '', name: '', text },
        handled:
          hidden === undefined
            ? answer && { shown: true, answer, reply }
            : { shown: false, why: hidden },
      })),
    });
  }
  return found;
};

/** Reads `sections.yaml` and `articles/*.yaml` of a folder; throws naming the file and the place where one is wrong. */
export const readPortal = async (
  folder: string,
  foreseen: (act: Act, on: Day) => Foreseen,
): Promise<LoadedPortal> => {
  const sections = await read(join(folder, 'sections.yaml'), sectionsSchema);
  const names = (await readdir(join(folder, 'articles'))).filter((name) => name.endsWith('.yaml'));
  const articles: LoadedArticle[] = [];
  for (const name of names.toSorted()) {
    const given = await read(join(folder, 'articles', name), articleSchema);
    const { id, at, term, body, ...rest } = given;
    const { 'hot-until': hotUntil, 'featured-until': featuredUntil, ...text } = rest;
    const content = body.map((block) => nodeOf(block, { term, day: dayIn(at) }));
    articles.push({
      id,
      at,
      text: { ...text, body: cleanDocument({ type: 'doc', content }) },
      ...(hotUntil !== undefined && { hotUntil }),
      ...(featuredUntil !== undefined && { featuredUntil }),
    });
  }
  const around = await read(join(folder, 'around.yaml'), aroundSchema);
  const before = around['visits-before'];
  return {
    sections: sections.map(({ id, ...section }) => ({ id, section })),
    articles,
    links: around.links,
    entries: around.calendar,
    consultations: await readConsultations(join(folder, 'consultations'), foreseen),
    ...(before !== undefined && { visitsBefore: before }),
  };
};
