/** Operations on posts and people, in words. People carry codes. */
import type { Operation } from '../acts/operation.ts';
import { labelOf } from './labels.ts';
import { type Language, numberText, say } from './language.ts';
import type { Naming } from './naming.ts';
import { wordEnd } from './word-entry.ts';

type Posting = Extract<
  Operation,
  {
    readonly op:
      | 'create-post'
      | 'abolish-post'
      | 'approve-scheme'
      | 'engage'
      | 'appoint'
      | 'relieve';
  }
>;

const VERBS = {
  appointment: ['Bổ nhiệm', 'Appoint'],
  reappointment: ['Bổ nhiệm lại', 'Reappoint'],
  election: ['Bầu', 'Elect'],
  rotation: ['Luân chuyển', 'Rotate'],
  transfer: ['Điều động', 'Transfer'],
  secondment: ['Biệt phái', 'Second'],
  acting: ['Giao quyền', 'Appoint as acting'],
} as const;

/** What the operation does, in one sentence. */
export const explainPosting = (op: Posting, language: Language, naming: Naming): string => {
  const told = (vi: string, en: string): string => say(language, vi, en);
  const unit = (id: string): string => naming.name(`unit:${id}`);
  switch (op.op) {
    case 'create-post': {
      const rank = labelOf('rank', op.rank, language);
      const places = numberText(op.places ?? 1, language);
      return told(
        `Lập chức danh ${op.title} (${rank}, ${places} chỗ) tại ${unit(op.unit)}`,
        `Create the post ${op.title} (${rank}, ${places} place(s)) in ${unit(op.unit)}`,
      );
    }
    case 'abolish-post':
      return told(
        `Bãi bỏ chức danh ${naming.name(`post:${op.post}`)}`,
        `Abolish the post ${naming.name(`post:${op.post}`)}`,
      );
    case 'approve-scheme': {
      const places = op.posts.reduce((sum, p) => sum + (p.places ?? 1), 0);
      return told(
        `Phê duyệt đề án vị trí việc làm của ${unit(op.unit)}: ${numberText(op.posts.length, 'vi')} vị trí, ${numberText(places, 'vi')} người`,
        `Approve the job-position scheme of ${unit(op.unit)}: ${numberText(op.posts.length, 'en')} positions for ${numberText(places, 'en')} people`,
      );
    }
    case 'engage': {
      const pool = labelOf('pool', op.pool, language);
      return told(
        `Tiếp nhận ${op.person} về ${unit(op.unit)} (${pool})`,
        `Engage ${op.person} in ${unit(op.unit)} (${pool})`,
      );
    }
    case 'appoint': {
      const [vi, en] = VERBS[op.mode];
      const post = naming.name(`post:${op.post}`);
      return told(
        `${vi} ${op.person} giữ chức ${post}${op.concurrent === true ? ' (kiêm nhiệm)' : ''}`,
        `${en} ${op.person} to ${post}${op.concurrent === true ? ' (concurrent)' : ''}`,
      );
    }
    case 'relieve': {
      const post =
        op.post === undefined ? told('mọi chức danh', 'all posts') : naming.name(`post:${op.post}`);
      const why = wordEnd(op.end, language, naming);
      const leaves = op.leaves === true ? told(', rời bộ máy', ', leaving the apparatus') : '';
      return told(
        `${op.person} thôi giữ ${post}: ${why}${leaves}`,
        `${op.person} leaves ${post}: ${why}${leaves}`,
      );
    }
    default: {
      const never: never = op;
      return JSON.stringify(never);
    }
  }
};
