/** Operations in words: one sentence each, as an act would say it. */
import type { Operation } from '../acts/operation.ts';
import type { AreaShare } from '../acts/operations/adjust-boundary.ts';
import type { PostId } from '../register/ids.ts';
import { explainHolding } from './explain-holding.ts';
import { explainPosting } from './explain-posting.ts';
import { placementsText, sourceText } from './explain-placement.ts';
import { labelOf } from './labels.ts';
import { type Language, listText, numberText, percentText, say } from './language.ts';
import type { Naming } from './naming.ts';

const follows = (everything: 'follows' | undefined, language: Language): string =>
  everything === 'follows'
    ? say(
        language,
        '; mọi tổ chức, nhân sự, biên chế, kinh phí, trụ sở đi theo chuyển về đơn vị tương ứng',
        '; everything that serves it follows to the counterparts',
      )
    : '';

/** How much of the land or of the people goes; nothing where that is not meant. */
const areaShareText = (
  share: AreaShare | undefined,
  what: readonly [vi: string, en: string],
  unit: string,
  language: Language,
): string => {
  const [vi, en] = what;
  if (share === undefined) return '';
  if (share === 'unknown') return say(language, `${vi} chưa rõ`, `${en} not said`);
  if (typeof share === 'number') return `${numberText(share, language)} ${unit}`;
  const percent = percentText(Number(share.slice(0, -1)) / 100, language);
  return say(language, `${percent} ${vi}`, `${percent} of the ${en}`);
};

/** What an operation does, in one sentence without a full stop. */
export const explainOperation = (op: Operation, language: Language, naming: Naming): string => {
  const unit = (id: string): string => naming.name(`unit:${id}`);
  const post = (id: PostId): string => naming.name(`post:${id}`);
  const told = (vi: string, en: string): string => say(language, vi, en);
  switch (op.op) {
    case 'establish': {
      const kind = labelOf('kind', op.kind, language);
      const under =
        op.superior === undefined
          ? ''
          : told(` thuộc ${unit(op.superior)}`, ` under ${unit(op.superior)}`);
      return op.opening === true
        ? told(
            `Ghi nhận đầu kỳ: ${op.name} (${kind})${under}`,
            `Opening: ${op.name} (${kind})${under}`,
          )
        : told(`Thành lập ${op.name} (${kind})${under}`, `Establish ${op.name} (${kind})${under}`);
    }
    case 'consolidate': {
      const sources = listText(
        op.sources.map((s) => sourceText(s, language, naming)),
        language,
      );
      return `${told(`Hợp nhất ${sources} thành ${op.into.name}`, `Consolidate ${sources} into ${op.into.name}`)}${follows(op.everything, language)}${placementsText(op.placements, language, naming)}`;
    }
    case 'absorb':
      return `${told(`Sáp nhập ${unit(op.unit)} vào ${unit(op.into)}`, `${unit(op.unit)} is absorbed by ${unit(op.into)}`)}${follows(op.everything, language)}${placementsText(op.placements, language, naming)}`;
    case 'divide': {
      const parts = listText(
        op.into.map((u) => u.name),
        language,
      );
      return `${told(`Chia ${unit(op.unit)} thành ${parts}`, `Divide ${unit(op.unit)} into ${parts}`)}${follows(op.everything, language)}${placementsText(op.placements, language, naming)}`;
    }
    case 'split-off':
      return `${told(`Tách một phần ${unit(op.from)} để thành lập ${op.into.name}`, `Split ${op.into.name} off ${unit(op.from)}`)}${placementsText(op.placements, language, naming)}`;
    case 'dissolve':
      return `${told(`Giải thể ${unit(op.unit)}`, `Dissolve ${unit(op.unit)}`)}${placementsText(op.placements, language, naming)}`;
    case 'rename':
      return told(
        `Đổi tên ${unit(op.unit)} thành ${op.name}`,
        `Rename ${unit(op.unit)} to ${op.name}`,
      );
    case 'change-superior': {
      const hierarchy = labelOf(
        'hierarchy',
        op.hierarchy ?? 'administrative',
        language,
      ).toLowerCase();
      return op.superior === null
        ? told(
            `${unit(op.unit)} không còn cấp trên (${hierarchy})`,
            `${unit(op.unit)} has no superior any more (${hierarchy})`,
          )
        : told(
            `Chuyển ${unit(op.unit)} về trực thuộc ${unit(op.superior)} (${hierarchy})`,
            `${unit(op.unit)} comes under ${unit(op.superior)} (${hierarchy})`,
          );
    }
    case 'convert': {
      const kind = labelOf('kind', op.kind, language);
      const named = op.name === undefined ? '' : told(`, lấy tên ${op.name}`, `, named ${op.name}`);
      return told(
        `Chuyển đổi ${unit(op.unit)} thành ${kind}${named}`,
        `Convert ${unit(op.unit)} to ${kind}${named}`,
      );
    }
    case 're-charter':
      return told(
        `Quy định lại chức năng, nhiệm vụ của ${unit(op.unit)}: ${op.charter}`,
        `Re-charter ${unit(op.unit)}: ${op.charter}`,
      );
    case 'adjust-boundary': {
      const parts = [
        areaShareText(op.area, ['diện tích', 'area'], 'ha', language),
        areaShareText(op.population, ['dân số', 'population'], told('người', 'people'), language),
        ...(op.units ?? []).map(unit),
      ].filter((p) => p !== '');
      const what = parts.length === 0 ? '' : `: ${listText(parts, language)}`;
      return told(
        `Điều chỉnh một phần ${unit(op.from)} về ${unit(op.to)}${what}`,
        `A part of ${unit(op.from)} goes to ${unit(op.to)}${what}`,
      );
    }
    case 'unify-offices':
      return told(
        `Nhất thể hóa chức danh ${listText(op.posts.map(post), 'vi')} (${op.model})`,
        `One person holds ${listText(op.posts.map(post), 'en')} (${op.model})`,
      );
    case 'correct': {
      const said = op.operations.map((o) => explainOperation(o, language, naming)).join('; ');
      return told(
        `Đính chính Điều ${op.article} của ${naming.act(op.act)}: ${said === '' ? 'không có nội dung' : said}`,
        `Correct article ${op.article} of ${naming.act(op.act)}: ${said === '' ? 'nothing' : said}`,
      );
    }
    case 'undo':
      return told(`Hủy bỏ việc ghi nhận ${naming.act(op.act)}`, `Undo ${naming.act(op.act)}`);
    case 'create-post':
    case 'abolish-post':
    case 'approve-scheme':
    case 'engage':
    case 'appoint':
    case 'relieve':
      return explainPosting(op, language, naming);
    default:
      return explainHolding(op, language, naming);
  }
};
