/** What makes a register sound, whatever the law of the day: the first pack. */
import type { MeasureName } from '../measures.ts';
import type { Pack } from '../rule.ts';

/** The pack. */
export const STRUCTURE: Pack<MeasureName> = {
  pack: 'structure',
  title: ['Cấu trúc sổ bộ', 'Structure of the register'],
  rules: [
    {
      code: 'cycle',
      measure: 'cycles',
      severity: 'error',
      cites: ['Không đơn vị nào là cấp trên của chính mình', 'No unit is above itself'],
      says: [
        'Vòng cấp trên {over} trong hệ thống “{hierarchy}”, giữa {units}. Một đơn vị không thể là cấp trên của chính mình.',
        'A cycle of superiors {over} in the hierarchy “{hierarchy}”, among {units}. No unit can be above itself.',
      ],
    },
    {
      code: 'crossing-cycle',
      measure: 'crossing-cycles',
      severity: 'error',
      cites: ['Không đơn vị nào là cấp trên của chính mình', 'No unit is above itself'],
      says: [
        'Vòng cấp trên {over} qua các hệ thống khác nhau, giữa {units}: không đơn vị nào trong đó còn chỗ trên sơ đồ. Ghi cho một đơn vị cấp trên ngoài vòng này.',
        'A circle of superiors {over} over several hierarchies, among {units}: none of them has a place in the structure. Put one of them under a unit outside the circle.',
      ],
    },
    {
      code: 'without-superior',
      measure: 'without-superior',
      severity: 'error',
      cites: [
        'Luật Tổ chức chính quyền địa phương: cơ quan, đơn vị trực thuộc một cấp',
        'Law on the organisation of local government: a body stands under a level',
      ],
      says: [
        '{subject} không có cấp trên nào {over}. Ghi cấp trên (superior), hoặc chuyển đơn vị về một cấp trên.',
        '{subject} stands under nothing {over}. Name its superior, or put it under one.',
      ],
    },
    {
      code: 'two-heads',
      measure: 'heads',
      severity: 'error',
      cites: ['Chế độ thủ trưởng: số cấp trưởng theo loại đơn vị', 'Heads by kind of unit'],
      says: [
        '{subject} có nhiều hơn {may} cấp trưởng {over}: {posts}. Bãi bỏ, đổi một chức danh hoặc nhất thể hóa.',
        '{subject} has more than {may} head {over}: {posts}. Abolish or change one of the posts, or make them one office.',
      ],
    },
    {
      code: 'over-places',
      measure: 'places',
      severity: 'error',
      cites: ['Số chỗ của chức danh do văn bản lập ra', 'Places of a post by the act that made it'],
      says: [
        '{subject} chỉ có {may} chỗ nhưng có {count} người {over}: {persons}. Miễn nhiệm người cũ trước.',
        '{subject} has {may} place(s) but {count} people {over}: {persons}. Relieve the former holder first.',
      ],
    },
    {
      code: 'frozen-post',
      measure: 'frozen-posts',
      severity: 'error',
      cites: ['Chức danh tạm dừng bố trí theo văn bản đã ghi', 'A post that an act has frozen'],
      says: [
        '{subject} đang tạm dừng bố trí nhưng có người mới giữ {over}: {persons}. Giao quyền (acting), hoặc cho chức danh trở lại bình thường trước.',
        '{subject} is frozen but has new holders {over}: {persons}. Appoint as acting, or let the post be ordinary first.',
      ],
    },
    {
      code: 'two-main-posts',
      measure: 'main-posts',
      severity: 'error',
      cites: ['Một người một chức danh chính; còn lại là kiêm nhiệm', 'One main post to a person'],
      says: [
        '{subject} có hơn một chức danh chính {over}: {posts}. Ghi chức danh thứ hai là kiêm nhiệm (concurrent: true).',
        '{subject} has more than one main post {over}: {posts}. Mark the second one concurrent (concurrent: true).',
      ],
    },
    {
      code: 'quota-exceeded',
      measure: 'quota',
      severity: 'error',
      cites: [
        'Nghị định 62/2020/NĐ-CP: biên chế trong số được giao',
        'Decree 62/2020/NĐ-CP: staff within the quota assigned',
      ],
      grace: {
        after: 'reorganisation',
        years: 5,
        cites: [
          'Kết luận và nghị quyết sắp xếp: dôi dư được bố trí trong 5 năm',
          'Resolutions on reorganisation: surplus staff may be placed within 5 years',
        ],
      },
      says: [
        '{subject} có mặt {present} người, vượt {pool} được giao {may} {over}.',
        '{subject} has {present} people, above its {pool} of {may}, {over}.',
      ],
    },
    {
      code: 'code-in-use',
      measure: 'codes',
      severity: 'error',
      cites: ['Quyết định 124/2004/QĐ-TTg', 'Decision 124/2004/QĐ-TTg'],
      says: [
        'Mã {code} có nhiều đơn vị cùng mang {over}: {units}.',
        'Code {code} is borne by several units {over}: {units}.',
      ],
    },
    {
      code: 'code-of-another',
      measure: 'codes-of-others',
      severity: 'warning',
      cites: [
        'Quyết định 124/2004/QĐ-TTg: mã của đơn vị đã chấm dứt không cấp lại',
        'Decision 124/2004/QĐ-TTg: the code of a unit that has ended is not given again',
      ],
      says: [
        'Mã {code} của {subject} trước đây là của {other}, không phải tiền thân của nó.',
        'Code {code} of {subject} belonged to {other} before, which did not go into it.',
      ],
    },
    {
      code: 'same-name',
      measure: 'same-name',
      severity: 'warning',
      cites: [
        'Hai đơn vị cùng tên dưới một cấp trên không phân biệt được trong văn bản',
        'Two units of one name under one superior cannot be told apart in an act',
      ],
      says: [
        'Dưới {superior} có hai đơn vị cùng tên “{subject}” {over}. Đổi tên một đơn vị, hoặc kiểm tra xem có ghi trùng không.',
        'Two units under {superior} bear the name “{subject}” {over}. Rename one, or check that it is not recorded twice.',
      ],
    },
    {
      code: 'kind-against-name',
      measure: 'kind-against-name',
      severity: 'warning',
      cites: [
        'Luật Tổ chức chính quyền địa phương: tên gọi theo loại đơn vị hành chính',
        'Law on the organisation of local government: a unit is named by its kind',
      ],
      says: [
        '{subject} được ghi là loại {kind}, trái với tên gọi {over}. Sửa loại hoặc tên.',
        '{subject} is recorded as {kind}, against its name, {over}. Correct the kind or the name.',
      ],
    },
    {
      code: 'tier-above',
      measure: 'tier-above',
      severity: 'warning',
      cites: [
        'Luật Tổ chức chính quyền địa phương: cấp hành chính',
        'Law on the organisation of local government: tiers',
      ],
      says: [
        '{subject} thuộc {superior}, không phải cấp trên theo cấp hành chính, {over}. Kiểm tra cấp trên hoặc loại đơn vị.',
        '{subject} is under {superior}, which is of no higher tier, {over}. Check the superior or the kinds.',
      ],
    },
    {
      code: 'lives-no-day',
      measure: 'no-day',
      severity: 'warning',
      cites: ['Đơn vị chấm dứt ngay ngày lập', 'A unit that ends on the day it begins'],
      says: [
        '{subject} được lập rồi chấm dứt cùng ngày, nên không tồn tại ngày nào. Kiểm tra ngày hiệu lực của các điều.',
        '{subject} is founded and ended on one day, so it lives on none. Check the days of effect of the articles.',
      ],
    },
    {
      code: 'after-death',
      measure: 'after-death',
      severity: 'warning',
      cites: ['Người đã từ trần', 'Whoever is deceased'],
      says: [
        '{subject} đã được ghi là từ trần, nay lại có mặt ở {unit} {over}. Kiểm tra mã người.',
        '{subject} is recorded as deceased and is counted in {unit} again {over}. Check the code of the person.',
      ],
    },
    {
      code: 'main-post-elsewhere',
      measure: 'main-post-elsewhere',
      severity: 'warning',
      cites: [
        'Một người tính vào biên chế nơi giữ chức danh chính',
        'A person is counted where the main post is',
      ],
      says: [
        '{subject} tính vào biên chế của {unit} nhưng chức danh chính là {post} {over}. Miễn nhiệm, hoặc chuyển chức danh chính.',
        '{subject} is counted in {unit}, but the main post is {post}, {over}. Relieve, or appoint to a main post there.',
      ],
    },
    {
      code: 'names-the-gone',
      measure: 'names-the-gone',
      severity: 'notice',
      cites: ['Chức danh mang tên đơn vị đang có', 'A post is called after a unit that is there'],
      says: [
        'Chức danh {subject} còn mang tên {gone}, nay không còn. Đặt lại tên chức danh, gộp hoặc bãi bỏ.',
        'The title of {subject} still names {gone}, which is no more. Rename, merge or abolish the post.',
      ],
    },
    {
      code: 'no-post',
      measure: 'without-post',
      severity: 'warning',
      cites: ['Người dôi dư phải có nơi bố trí', 'Whoever loses a post has to be placed'],
      says: [
        '{subject} ở {unit} chưa được bố trí chức danh nào.',
        '{subject} of {unit} has no post.',
      ],
    },
  ],
};
