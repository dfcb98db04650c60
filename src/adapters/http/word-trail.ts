/** Lines of the trail in words. */
import type { Deed, TrailRecord } from '../../application/trail.ts';
import { PERSON_FIELDS } from '../../domain/people/record.ts';
import { READERS_WORDS } from '../../words/record-words.ts';
import { ARTICLE_DEEDS } from '../../words/article-words.ts';
import { labelOf } from '../../words/labels.ts';
import type { Both } from '../../domain/both.ts';
import { type Language, inLanguage } from '../../words/language.ts';
import type { Naming } from '../../words/naming.ts';
import { LADDER_WORDS, TEMPLATE_KIND_WORDS } from '../../words/papers/template-fields.ts';
import { PROBLEMS } from './problem-words.ts';
import type { Actions } from './trail.ts';
import { type TrailNames, type TrailSubject, trailSubject } from './trail-subject.ts';

/** A line as readers and machines get it. */
export interface WordedTrail {
  readonly seq: number;
  readonly at: string;
  readonly via: TrailRecord['via'];
  readonly name: string | null;
  readonly action: string;
  readonly what: string;
  readonly result: string;
  readonly subject: string | null;
  readonly about: TrailSubject | null;
  readonly status: number;
  readonly request: string;
}

const listed = (
  { acts, count }: { readonly acts: readonly string[]; readonly count: number },
  naming: Naming,
): string => {
  const named = acts.map(naming.act).join('; ');
  return acts.length < count ? `${named} … (${count})` : named;
};

const deedOf = (deed: Deed, units: string, naming: Naming, language: Language): string => {
  const words = (both: Both): string => inLanguage(language, both);
  switch (deed.what) {
    case 'step': {
      const { draft } = deed;
      const step = labelOf('step', deed.step, language);
      const act = deed.act === undefined ? '' : ` → ${naming.act(deed.act)}`;
      return words([`${step} dự thảo số ${draft}${act}`, `${step} draft ${draft}${act}`]);
    }
    case 'role-given':
    case 'role-taken': {
      const role = labelOf('deskRole', deed.role, language);
      const over = units === '' ? words(['cả sổ bộ', 'the whole register']) : units;
      return deed.what === 'role-given'
        ? words([
            `Giao vai trò ${role} đối với ${over} cho ${deed.account}`,
            `Gave ${deed.account} the role ${role} over ${over}`,
          ])
        : words([
            `Thôi giao vai trò ${role} đối với ${over} của ${deed.account}`,
            `Took from ${deed.account} the role ${role} over ${over}`,
          ]);
    }
    case 'register-begun':
      return words([`Lập sổ bộ ${deed.register}`, `Began the register ${deed.register}`]);
    case 'template-set':
    case 'template-unset': {
      const kind = words(TEMPLATE_KIND_WORDS[deed.kind]);
      const ladder = words(LADDER_WORDS[deed.ladder]);
      return deed.what === 'template-set'
        ? words([
            `Thay mẫu ${kind} (${ladder}): ${deed.file}`,
            `Put a template in place: ${kind} (${ladder}): ${deed.file}`,
          ])
        : words([
            `Trở lại mẫu của chương trình: ${kind} (${ladder})`,
            `Went back to the program’s own: ${kind} (${ladder})`,
          ]);
    }
    case 'account-opened':
      return words([`Mở tài khoản ${deed.account}`, `Opened the account ${deed.account}`]);
    case 'account-disabled':
      return words([`Khóa tài khoản ${deed.account}`, `Disabled the account ${deed.account}`]);
    case 'account-enabled':
      return words([`Mở khóa tài khoản ${deed.account}`, `Enabled the account ${deed.account}`]);
    case 'password-reset':
      return words([
        `Đặt lại mật khẩu của ${deed.account}`,
        `Set the password of ${deed.account} again`,
      ]);
    case 'article': {
      const step = inLanguage(language, ARTICLE_DEEDS[deed.step]);
      return words([`${step} bài số ${deed.article}`, `${step} article ${deed.article}`]);
    }
    case 'persons-read':
      return words([
        `Xem thông tin của ${deed.persons} người`,
        deed.persons === 1
          ? 'Looked at what concerns one person'
          : `Looked at what concerns ${deed.persons} persons`,
      ]);
    case 'record-read':
      return words([`Xem hồ sơ ${deed.person}`, `Read the record of ${deed.person}`]);
    case 'record-erased':
      return words([`Xóa hồ sơ ${deed.person}`, `Erased the record of ${deed.person}`]);
    case 'record-changed': {
      const fields = deed.fields.map((field) => words(PERSON_FIELDS[field].label)).join(', ');
      return words([
        `Ghi hồ sơ ${deed.person}: ${fields}`,
        `Changed the record of ${deed.person}: ${fields}`,
      ]);
    }
    case 'readers-set': {
      const field = words(PERSON_FIELDS[deed.field].label);
      const who = words(READERS_WORDS[deed.readers]);
      return words([`Ai xem “${field}”: ${who}`, `Who reads “${field}”: ${who}`]);
    }
    case 'acts-recorded':
      return words([`Ghi văn bản ${listed(deed, naming)}`, `Recorded ${listed(deed, naming)}`]);
    case 'acts-undone':
      return words([`Hủy việc ghi nhận ${listed(deed, naming)}`, `Undid ${listed(deed, naming)}`]);
    default:
      throw new Error(`unknown deed: ${JSON.stringify(deed satisfies never)}`);
  }
};

const resultOf = ({ refused, status }: TrailRecord, language: Language): string => {
  const problem =
    refused !== undefined && refused in PROBLEMS && (refused as keyof typeof PROBLEMS);
  if (problem !== false) return inLanguage(language, PROBLEMS[problem].title);
  return inLanguage(language, status < 400 ? ['được', 'done'] : ['không được', 'refused']);
};

/** The line in words. */
export const wordTrail = (
  line: TrailRecord,
  actions: Actions,
  names: TrailNames,
  language: Language,
): WordedTrail => {
  const { seq, at, via, name, action, subject, status, request, deed, units = [] } = line;
  const usual = actions.get(action)?.split(' — ')[language === 'vi' ? 0 : 1] ?? action;
  const { naming } = names;
  const over = units.map((unit) => naming.name(`unit:${unit}`)).join('; ');
  const about = trailSubject(line, names, language);
  const own = deed && deedOf(deed, over, naming, language);
  // Of a page that names persons, what it is about says more than what its address does.
  const bare = deed?.what === 'persons-read' && about === undefined;
  const what = own === undefined ? usual : bare ? `${usual}: ${own}` : own;
  return {
    seq,
    at,
    via,
    name: name ?? null,
    action,
    what,
    result: resultOf(line, language),
    subject: subject ?? null,
    about: about ?? null,
    status,
    request,
  };
};

const HEADS: readonly Both[] = [
  ['Số', 'Number'],
  ['Lúc', 'At'],
  ['Qua', 'By way of'],
  ['Tài khoản', 'Account'],
  ['Việc', 'What'],
  ['Kết quả', 'Result'],
  ['Về', 'About'],
  ['Mã trả lời', 'Status'],
  ['Mã yêu cầu', 'Request'],
];

/** Heads of the columns of an exported trail. */
export const trailHeads = (language: Language): readonly string[] =>
  HEADS.map((both) => inLanguage(language, both));
