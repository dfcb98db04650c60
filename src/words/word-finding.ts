/** Findings in words: what is wrong, and what to do. */
import type { Destination, Finding } from '../domain/acts/finding.ts';
import type { OperationName } from '../domain/operations/operation.ts';
import { labelOf } from './labels.ts';
import { type Language, dayText, listText, numberText, periodText, say } from './language.ts';
import { wordActRule, wordBroken, wordLaw } from './word-rule.ts';
import { placementText } from '../domain/operations/moves-text.ts';
import { speechOf } from './explain-operation.ts';
import { holdingText, itemText, type Naming } from './naming.ts';
import { refParts } from '../domain/register/ids.ts';
import type { ActId, Ref } from '../domain/register/ids.ts';

const thing = (ref: Ref, language: Language, naming: Naming): string =>
  `${labelOf('refKind', refParts(ref).kind, language)} ${naming.name(ref)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which article, of this act where no other is named. */
const articleText = (
  { act, by }: { readonly act?: ActId; readonly by: string },
  naming: Naming,
): { readonly vi: string; readonly en: string } =>
  act === undefined
    ? { vi: `Điều ${by} của văn bản này`, en: `article ${by} of this act` }
    : { vi: `Điều ${by} của ${naming.act(act)}`, en: `article ${by} of ${naming.act(act)}` };

const WHY = {
  successor: ['đơn vị kế thừa', 'successor'],
  counterpart: ['đơn vị tương ứng', 'counterpart'],
  superior: ['cấp trên', 'superior'],
} as const;

/** A destination in words. */
export const destinationText = (
  destination: Destination,
  language: Language,
  naming: Naming,
): string => {
  if ('end' in destination) return labelOf('end', destination.end, language);
  const [vi, en] = WHY[destination.why];
  return `${naming.name(`unit:${destination.to}`)} (${say(language, vi, en)})`;
};

const destinations = (list: readonly Destination[], language: Language, naming: Naming): string => {
  if (list.length === 0) return '';
  const words = list.map((d) => destinationText(d, language, naming)).join('; ');
  return say(language, ` Có thể chuyển: ${words}.`, ` It could go to: ${words}.`);
};

/** A finding in words. */
export const wordFinding = (f: Finding, language: Language, naming: Naming): string => {
  const unit = (id: string): string => naming.name(`unit:${id}`);
  const units = (ids: readonly string[]): string => listText(ids.map(unit), language);
  const number = (n: number): string => numberText(n, language);
  const told = (vi: string, en: string): string => say(language, vi, en);
  switch (f.code) {
    case 'unknown': {
      const what = thing(f.subject, language, naming);
      return told(
        `Không có ${what} trong sổ bộ vào ngày có hiệu lực. Kiểm tra mã hoặc ngày hiệu lực.`,
        `There is no ${what} in the register on the day of effect. Check the id or the day.`,
      );
    }
    case 'no-more':
    case 'not-yet': {
      const what = capital(thing(f.subject, language, naming));
      const by = articleText(f, naming);
      return f.code === 'no-more'
        ? told(
            `${what} đã kết thúc từ ngày ${dayText(f.day, 'vi')} theo ${by.vi}: việc cần đến phải có hiệu lực hoặc đứng trước đó.`,
            `${what} ended on ${dayText(f.day, 'en')} by ${by.en}: what needs it has to take effect or stand before.`,
          )
        : told(
            `${what} đến ngày ${dayText(f.day, 'vi')} mới có, theo ${by.vi}: việc cần đến phải có hiệu lực hoặc đứng sau đó.`,
            `${what} begins on ${dayText(f.day, 'en')} by ${by.en}: what needs it has to take effect or stand after.`,
          );
    }
    case 'exists-already': {
      const what = thing(f.subject, language, naming);
      return told(
        `Mã của ${what} đã được dùng. Chọn mã khác: mã không dùng lại kể cả khi đơn vị cũ đã chấm dứt.`,
        `The id of ${what} is taken. Choose another: ids are never used twice.`,
      );
    }
    case 'same-unit':
      return told(
        `${unit(f.unit)} không thể nhập vào, giao cho chính mình hoặc được nêu hai lần. Bỏ một lần hoặc chọn đơn vị khác.`,
        `${unit(f.unit)} cannot go into itself, give to itself or be named twice. Remove one or choose another unit.`,
      );
    case 'same-post':
      return told(
        `${naming.name(`post:${f.post}`)} được nêu hai lần; nhất thể hóa cần hai chức danh khác nhau.`,
        `${naming.name(`post:${f.post}`)} is named twice; one office is made of two posts.`,
      );
    case 'does-nothing': {
      const [vi, en] = (['vi', 'en'] as const).map((to) =>
        labelOf('operation', f.operation as OperationName, to),
      );
      return told(
        `Việc “${vi}” không làm thay đổi gì vào ngày có hiệu lực. Bỏ việc này, hoặc sửa ngày hay nội dung.`,
        `The operation “${en}” would change nothing on the day of effect. Take it out, or correct its day or what it says.`,
      );
    }
    case 'placed-twice': {
      const places = (to: Language): string =>
        f.places.map((place) => placementText(place, speechOf(to, naming))).join('; ');
      return told(
        `Một khoản có hai nơi đến: ${places('vi')}. Bỏ một dòng.`,
        `One holding is to go to two places: ${places('en')}. Remove one line.`,
      );
    }
    case 'more-than-held': {
      const what = holdingText(f.holding, language, naming);
      return told(
        `${what} chỉ có ${number(f.held)}, không chuyển được ${number(f.stated)}.`,
        `${what} is ${number(f.held)}; ${number(f.stated)} cannot go.`,
      );
    }
    case 'absent':
      return told(
        `${thing(f.subject, 'vi', naming)} cần có ${thing(f.needed, 'vi', naming)} ${periodText(f.over, 'vi')}, nhưng không có. Chuyển đi hoặc kết thúc trước.`,
        `${thing(f.subject, 'en', naming)} needs ${thing(f.needed, 'en', naming)} ${periodText(f.over, 'en')}, which is not there. Move or end it first.`,
      );
    case 'unplaced': {
      const what = holdingText(f.holding, language, naming);
      const end = destinations(f.destinations, language, naming);
      return told(
        `Chưa có nơi đến: ${what} (hiện thuộc ${unit(f.unit)}).${end}`,
        `Not placed: ${what} (now held by ${unit(f.unit)}).${end}`,
      );
    }
    case 'field-empty':
      return told(
        `${unit(f.unit)} không có nhiệm vụ nào thuộc lĩnh vực «${f.field}» vào ngày có hiệu lực.`,
        `${unit(f.unit)} has no function of the field “${f.field}” on the day of effect.`,
      );
    case 'rule':
      return wordBroken(f, language, naming);
    case 'limit-idle':
      return told(
        `Quy định ${f.rule} không áp dụng nên không có giới hạn ${number(f.limit)}. Bỏ giới hạn, hoặc ghi là áp dụng.`,
        `Rule ${f.rule} is not applied, so it has no limit of ${number(f.limit)}. Leave the limit out, or apply the rule.`,
      );
    case 'law':
      return wordLaw(f, language, naming);
    case 'act-rule':
      return wordActRule(f, language, naming);
    case 'not-held': {
      const what = holdingText(f.holding, language, naming);
      return told(
        `${unit(f.unit)} không có ${what} vào ngày có hiệu lực, nên không chuyển được. Bỏ dòng này hoặc sửa nơi đi.`,
        `${unit(f.unit)} does not hold ${what} on the day of effect, so it cannot move. Remove the line or correct the giver.`,
      );
    }
    case 'end-unfit': {
      const what = holdingText(f.holding, language, naming);
      const fits = (to: Language): string =>
        listText(
          f.fits.map((end) => `${labelOf('end', end, to)} (${end})`),
          to,
        );
      return told(
        `${what} không thể kết thúc bằng «${labelOf('end', f.end, 'vi')}». Chọn: ${fits('vi')}.`,
        `${what} cannot end by “${labelOf('end', f.end, 'en')}”. Choose: ${fits('en')}.`,
      );
    }
    case 'end-nowhere': {
      const what = holdingText(f.holding, language, naming);
      return told(
        `Chưa nói ${what} chuyển giao cho ai. Ghi nơi nhận ngoài sổ bộ (receiver), hoặc đơn vị trong sổ bộ (to).`,
        `To whom ${what} is handed over is not said. Name the receiver outside the register (receiver) or a unit of it (to).`,
      );
    }
    case 'share-unknown': {
      const what = holdingText(f.holding, language, naming);
      return told(
        `Chưa rõ phần ${what} chuyển từ ${unit(f.from)} sang ${units(f.to)}; sổ bộ giữ thành khoản treo đến khi có văn bản xác định.`,
        `How much of ${what} goes from ${unit(f.from)} to ${units(f.to)} is not said; it is kept as an open item until an act settles it.`,
      );
    }
    case 'share-follows':
      return told(
        `Theo số liệu nêu trong văn bản, ${itemText(f.item, 'vi', naming)} là ${number(f.amount)}.`,
        `By what the act states, ${itemText(f.item, 'en', naming)} is ${number(f.amount)}.`,
      );
    case 'item-unknown':
      return told(
        `Không có khoản treo «${itemText(f.item, 'vi', naming)}» vào ngày có hiệu lực. Xem danh sách khoản treo.`,
        `There is no open item “${itemText(f.item, 'en', naming)}” on the day of effect. See the list of open items.`,
      );
    case 'not-party':
      return told(
        `${unit(f.unit)} không có phần trong khoản treo «${itemText(f.item, 'vi', naming)}». Chỉ xác định phần của các bên trong khoản đó.`,
        `${unit(f.unit)} has no part in open item “${itemText(f.item, 'en', naming)}”. Only its parties can be given shares of it.`,
      );
    case 'item-bounds':
      return told(
        `Khoản treo «${itemText(f.item, 'vi', naming)}» chỉ có thể từ ${number(f.least)} đến ${number(f.most)}, không thể là ${number(f.stated)}.`,
        `Open item “${itemText(f.item, 'en', naming)}” can only be between ${number(f.least)} and ${number(f.most)}, not ${number(f.stated)}.`,
      );
    case 'below-zero': {
      const what = holdingText(f.holding, language, naming);
      return told(
        `Như vậy từ ${dayText(f.day, 'vi')} ${what} sẽ là ${number(f.amount)}, nhỏ hơn không.`,
        `Then ${what} would be ${number(f.amount)} from ${dayText(f.day, 'en')}, less than nothing.`,
      );
    }
    case 'left-over': {
      const what = holdingText(f.holding, language, naming);
      return told(
        `Chia xong vẫn còn ${number(f.left)} của ${what}. Nói bên nào nhận phần còn lại (rest: true).`,
        `${number(f.left)} of ${what} is left over. Say who gets the rest (rest: true).`,
      );
    }
    case 'share-mismatch':
      return told(
        `Tổng các phần là ${number(f.stated)}, phải bằng ${number(f.total)}.`,
        `The shares add up to ${number(f.stated)}; they must add up to ${number(f.total)}.`,
      );
    case 'later-record':
      return told(
        `Có ghi nhận sau đó từ ${dayText(f.from, 'vi')} theo ${naming.act(f.act)} (${f.line}); văn bản này thay đổi dữ liệu mà ghi nhận đó dựa vào.`,
        `There is a later record from ${dayText(f.from, 'en')} by ${naming.act(f.act)} (${f.line}); this act changes what it stands on.`,
      );
    case 'later-changes': {
      const what = holdingText(f.holding, language, naming);
      return told(
        `Theo ${naming.act(f.act)}, từ ${dayText(f.day, 'vi')} ${what} sẽ là ${number(f.is)} thay vì ${number(f.was)}.`,
        `By ${naming.act(f.act)}, ${what} will be ${number(f.is)} from ${dayText(f.day, 'en')} instead of ${number(f.was)}.`,
      );
    }
    case 'later-breaks': {
      const why = f.problems.map((problem) => wordFinding(problem, language, naming)).join(' ');
      return told(
        `Văn bản ${naming.act(f.act)} có hiệu lực sau đó sẽ không còn thực hiện được: ${why}`,
        `Act ${naming.act(f.act)}, which takes effect later, could not be carried out any more: ${why}`,
      );
    }
    case 'basis-unknown':
      return told(
        `Căn cứ ${naming.act(f.act)} không có trong sổ bộ. Ghi nhận văn bản đó trước, hoặc dẫn bằng lời (cite).`,
        `Basis ${naming.act(f.act)} is not in the register. Record that act first, or cite it in words (cite).`,
      );
    case 'basis-later':
      return told(
        `Căn cứ ${naming.act(f.act)} ký ngày ${dayText(f.signed, 'vi')}, sau văn bản này.`,
        `Basis ${naming.act(f.act)} was signed on ${dayText(f.signed, 'en')}, after this act.`,
      );
    case 'issuer-not-then':
      return told(
        `${unit(f.unit)} không tồn tại vào ngày ký ${dayText(f.day, 'vi')}.`,
        `${unit(f.unit)} did not exist on the day of signing, ${dayText(f.day, 'en')}.`,
      );
    case 'effect-before-signing':
      return told(
        `Có hiệu lực từ ${dayText(f.day, 'vi')}, trước ngày ký ${dayText(f.signed, 'vi')}.`,
        `It takes effect on ${dayText(f.day, 'en')}, before it was signed on ${dayText(f.signed, 'en')}.`,
      );
    case 'signed-ahead':
      return told(
        `Ngày ký ${dayText(f.signed, 'vi')} sau hôm nay (${dayText(f.today, 'vi')}). Kiểm tra ngày ký.`,
        `The day of signing, ${dayText(f.signed, 'en')}, is after today (${dayText(f.today, 'en')}). Check it.`,
      );
    case 'vote-counts':
      return told(
        `Số phiếu ở ${unit(f.place)} không khớp: phát ra không quá danh sách, thu về không quá phát ra, hợp lệ không quá thu về, đồng ý cộng không đồng ý không quá hợp lệ. Kiểm tra biên bản.`,
        `The sheets of ${unit(f.place)} do not add up: none of issued, returned and valid is more than the one before, nor are those in favour and against together more than the valid. Check the minutes.`,
      );
    case 'period-turned':
      return told(
        `Kỳ từ ${dayText(f.from, 'vi')} đến ${dayText(f.to, 'vi')} bị đảo ngược. Sửa ngày đầu hoặc ngày cuối.`,
        `The period from ${dayText(f.from, 'en')} to ${dayText(f.to, 'en')} is turned round. Correct its first or last day.`,
      );
    case 'deadline-past':
      return told(
        `Thời hạn ${dayText(f.until, 'vi')} đã qua vào ngày có hiệu lực ${dayText(f.day, 'vi')}.`,
        `The deadline ${dayText(f.until, 'en')} is over on the day of effect, ${dayText(f.day, 'en')}.`,
      );
    case 'act-unknown':
      return told(
        `Không có văn bản ${naming.act(f.act)} trong sổ bộ.`,
        `There is no act ${naming.act(f.act)} in the register.`,
      );
    case 'draft-empty':
      return told(
        'Dự thảo chưa có việc nào. Thêm việc trước khi trình.',
        'The draft does nothing yet. Add what is to be done before it is submitted.',
      );
    case 'no-wording':
      return told(
        'Điều này chưa có lời văn. Viết nội dung điều như sẽ ban hành.',
        'The article has no wording. Write what it will say.',
      );
    case 'no-basis':
      return told(
        'Văn bản chưa nêu căn cứ. Ghi văn bản làm căn cứ ban hành.',
        'The act names no basis. Write what it rests on.',
      );
    case 'answers-nothing':
      return told(
        `Văn bản chấp nhận lưu ý «${f.finding}», nhưng không có lưu ý nào như vậy. Bỏ dòng này hoặc sửa mã.`,
        `The act accepts a warning “${f.finding}” that nothing gives. Remove the line or correct the code.`,
      );
    case 'act-exists':
      return told(
        `Mã văn bản ${f.act} đã có trong sổ bộ với nội dung khác. Chọn mã khác, hoặc đính chính văn bản đã có.`,
        `The register has an act ${f.act} with other content. Choose another id, or correct the act it has.`,
      );
    case 'number-in-use':
      return told(
        `Số ${f.number} của cùng cơ quan trong năm đã thuộc văn bản ${naming.act(f.act)} (${f.act}).`,
        `Number ${f.number} of this issuer and year belongs to ${naming.act(f.act)} (${f.act}).`,
      );
    case 'operation-unknown':
      return told(
        `Điều ${f.article} của ${naming.act(f.act)} không có việc thứ ${f.wanted}.`,
        `Article ${f.article} of ${naming.act(f.act)} has no operation ${f.wanted}.`,
      );
    case 'one-operation':
      return told(
        `Việc thứ ${f.wanted} chỉ đính chính được thành một việc, hoặc bỏ đi. Muốn nhiều việc thì đính chính cả điều.`,
        `Operation ${f.wanted} can be corrected to one operation, or taken out. For several, correct the whole article.`,
      );
    case 'not-in-post':
      return told(
        `${f.person} không giữ chức ${naming.name(`post:${f.post}`)} vào ngày có hiệu lực.`,
        `${f.person} is not in the post ${naming.name(`post:${f.post}`)} on the day of effect.`,
      );
    case 'correction-unclear':
      return told(
        'Đính chính phải ghi một trong hai: nội dung lẽ ra phải ghi (do), hoặc số thứ tự của việc (operation) với những trường ghi sai (fields).',
        'A correction says one of the two: what should have been said (do), or the number of an operation (operation) with the fields that were wrong (fields).',
      );
    case 'operation-other':
      return told(
        `Việc thứ ${f.wanted} là “${labelOf('operation', f.is as OperationName, language)}”, không phải “${labelOf('operation', f.said as OperationName, language)}”.`,
        `Operation ${f.wanted} is “${labelOf('operation', f.is as OperationName, language)}”, not “${labelOf('operation', f.said as OperationName, language)}”.`,
      );
    case 'article-unknown':
      return told(
        `Văn bản ${naming.act(f.act)} không có Điều ${f.wanted}.`,
        `Act ${naming.act(f.act)} has no article ${f.wanted}.`,
      );
    case 'undone-already':
      return told(
        `Văn bản ${naming.act(f.act)} đã bị hủy bỏ trước đó.`,
        `Act ${naming.act(f.act)} has been undone already.`,
      );
    case 'undo-of-undo':
      return told(
        `${naming.act(f.act)} là văn bản hủy bỏ nên không hủy được. Ghi nhận lại văn bản gốc với mã mới.`,
        `${naming.act(f.act)} is itself an undoing and cannot be undone. Record the first act again under a new id.`,
      );
    default: {
      const never: never = f;
      return JSON.stringify(never);
    }
  }
};
