/** Operations on what units hold, in words. */
import type { Operation } from '../acts/operation.ts';
import { labelOf } from './labels.ts';
import { type Language, listText, numberText, percentText, periodText, say } from './language.ts';
import { type Naming, itemText } from './naming.ts';
import { placementsText } from './explain-placement.ts';
import { wordEnd } from './word-entry.ts';

type Holding = Extract<
  Operation,
  {
    readonly op:
      | 'transfer-function'
      | 'move-holdings'
      | 'open-premises'
      | 'close-premises'
      | 'transfer-premises'
      | 'assign-quota'
      | 'set-funding'
      | 'set-autonomy'
      | 'settle-item'
      | 'publish-figure';
  }
>;

/** What the operation does, in one sentence. */
export const explainHolding = (op: Holding, language: Language, naming: Naming): string => {
  const told = (vi: string, en: string): string => say(language, vi, en);
  const number = (n: number): string => numberText(n, language);
  const unit = (id: string): string => naming.name(`unit:${id}`);
  switch (op.op) {
    case 'transfer-function': {
      const what = naming.name(`function:${op.function}`);
      const role = op.role === undefined ? '' : ` (${labelOf('role', op.role, language)})`;
      const keeps =
        op.keepsSupport === true
          ? told(`; ${unit(op.from)} phối hợp`, `; ${unit(op.from)} supports`)
          : '';
      return told(
        `Chuyển nhiệm vụ ${what} từ ${unit(op.from)} sang ${unit(op.to)}${role}${keeps}`,
        `Transfer ${what} from ${unit(op.from)} to ${unit(op.to)}${role}${keeps}`,
      );
    }
    case 'move-holdings':
      return `${told(`Chuyển giao từ ${unit(op.from)}`, `Move from ${unit(op.from)}`)}${placementsText(op.placements, language, naming)}`;
    case 'open-premises': {
      const use = labelOf('premisesUse', op.use, language);
      return told(
        `Đưa vào sử dụng ${op.name} (${use}) của ${unit(op.unit)}`,
        `Open ${op.name} (${use}) of ${unit(op.unit)}`,
      );
    }
    case 'close-premises': {
      const what = naming.name(`premises:${op.premises}`);
      const how = wordEnd(op.end, language, naming);
      return told(`Thôi sử dụng ${what}: ${how}`, `Close ${what}: ${how}`);
    }
    case 'transfer-premises': {
      const what = naming.name(`premises:${op.premises}`);
      return told(`Giao ${what} cho ${unit(op.to)}`, `Transfer ${what} to ${unit(op.to)}`);
    }
    case 'assign-quota': {
      const pool = labelOf('pool', op.pool, language);
      return told(
        `Giao ${unit(op.unit)} ${number(op.number)} ${pool}`,
        `Assign ${number(op.number)} to ${unit(op.unit)} (${pool})`,
      );
    }
    case 'set-funding': {
      const source = labelOf('fundingSource', op.source, language);
      return told(
        `Giao ${unit(op.unit)} ${number(op.amount)} đồng/năm (${source})`,
        `${unit(op.unit)} has ${number(op.amount)} VND a year (${source})`,
      );
    }
    case 'set-autonomy': {
      const ratio = op.ratio === undefined ? '' : ` (${percentText(op.ratio, language)})`;
      const named = labelOf('autonomy', op.class, language);
      return told(
        `Giao ${unit(op.unit)} tự chủ nhóm ${op.class}: ${named}${ratio}`,
        `${unit(op.unit)} is in autonomy class ${op.class}: ${named}${ratio}`,
      );
    }
    case 'settle-item': {
      const shares = listText(
        op.shares.map((s) => `${unit(s.unit)} ${number(s.amount)}`),
        language,
      );
      const item = itemText(op.item, language, naming);
      return told(`Xác định ${item}: ${shares}`, `Settle ${item}: ${shares}`);
    }
    case 'publish-figure': {
      const value = op.of === undefined ? number(op.value) : `${number(op.value)}/${number(op.of)}`;
      return told(
        `Công bố ${op.figure}: ${value} (${periodText(op, 'vi')})`,
        `Publish ${op.figure}: ${value} (${periodText(op, 'en')})`,
      );
    }
    default: {
      const never: never = op;
      return JSON.stringify(never);
    }
  }
};
