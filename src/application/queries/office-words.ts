/** Words by which an office asks for what registers call otherwise: whoever looks for “nhân sự” means what is called “cán bộ”. Folded text. */

const SAID_FOR: readonly (readonly [called: string, asked: string])[] = [
  ['can bo', 'nhan su cong tac can bo to chuc can bo'],
  ['bo nhiem', 'nhan su cong tac can bo'],
  ['luan chuyen', 'nhan su cong tac can bo dieu dong'],
  ['bien che', 'nhan su chi tieu'],
  ['ngan sach', 'tai chinh kinh phi tien'],
  ['tai chinh', 'ngan sach ke toan'],
  ['dat dai', 'dia chinh so do nha dat'],
  ['khieu nai', 'tiep dan tiep cong dan don thu'],
  ['mot cua', 'hanh chinh cong thu tuc hanh chinh tra ket qua'],
  ['phuc vu hanh chinh cong', 'mot cua thu tuc hanh chinh'],
  ['thi dua', 'khen thuong'],
  ['lao dong', 'viec lam chinh sach nguoi co cong'],
  ['ho tich', 'khai sinh ket hon tu phap'],
  ['truong', 'giao duc'],
  ['y te', 'benh vien tram xa suc khoe'],
  ['tru so', 'nha lam viec co so vat chat'],
  ['sap nhap', 'hop nhat nhap sap xep tinh gon'],
  ['hop nhat', 'sap nhap sap xep tinh gon'],
  ['sap xep', 'sap nhap tinh gon'],
  ['hoi dong nhan dan', 'hdnd'],
  ['uy ban nhan dan', 'ubnd'],
  ['hdnd', 'hoi dong nhan dan'],
  ['ubnd', 'uy ban nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['mat tran to quoc', 'mttq'],
  ['uy ban kiem tra', 'ubkt ky luat'],
];

/** What may be asked for a text besides its own words; empty where nothing. */
export const askedFor = (folded: string): string => {
  const text = ` ${folded} `;
  return SAID_FOR.filter(([called]) => text.includes(` ${called} `))
    .map(([, asked]) => asked)
    .join(' ');
};
