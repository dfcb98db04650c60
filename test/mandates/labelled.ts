/**
 * Mandates of Party boards and of State divisions of a district-level city before 2018, in the words of the acts that defined such
 * bodies, shortened; and which of them are about the same, as read by a person. Every pair that is not named is not.
 */

/** Mandates of bodies of the Party. */
export const PARTY: Readonly<Record<string, string>> = {
  P1: 'Nghiên cứu, đề xuất về tổ chức bộ máy và biên chế của các cơ quan Đảng, Mặt trận, đoàn thể',
  P2: 'Quy hoạch, đánh giá, luân chuyển, bổ nhiệm cán bộ diện Ban Thường vụ Thành ủy quản lý',
  P3: 'Cử cán bộ, đảng viên đi đào tạo, bồi dưỡng',
  P4: 'Thẩm định, đề xuất chế độ, chính sách đối với cán bộ khối Đảng, đoàn thể, trong đó có tiền lương',
  P5: 'Quản lý hồ sơ đảng viên, phát triển đảng viên mới, thẻ đảng',
  P6: 'Bảo vệ chính trị nội bộ',
  P7: 'Kiểm tra đảng viên, kể cả cấp ủy viên, khi có dấu hiệu vi phạm',
  P8: 'Xem xét, giải quyết tố cáo đối với đảng viên; giải quyết khiếu nại về kỷ luật đảng',
  P9: 'Thi hành kỷ luật đảng viên vi phạm',
  P10: 'Theo dõi việc kê khai, kiểm soát tài sản, thu nhập của cán bộ; đấu tranh phòng, chống tham nhũng',
  P11: 'Định hướng thông tin báo chí; tổ chức tuyên truyền, cổ động các ngày lễ lớn',
  P12: 'Theo dõi công tác văn hóa, văn nghệ',
  P13: 'Theo dõi, định hướng hoạt động của ngành giáo dục, y tế, khoa học',
  P14: 'Giáo dục lý luận chính trị cho đảng viên',
  P15: 'Nghiên cứu, biên soạn lịch sử Đảng bộ',
  P16: 'Nắm tình hình đồng bào dân tộc, chức sắc và tín đồ tôn giáo',
  P17: 'Vận động nhân dân thực hiện quy chế dân chủ ở xã, phường, thị trấn',
  P18: 'Dân vận chính quyền, tiếp xúc, đối thoại với nhân dân',
  P19: 'Tiếp nhận, chuyển công văn đến; lưu trữ tài liệu, hồ sơ của Thành ủy',
  P20: 'Quản lý ngân sách, tài sản của Đảng bộ',
  P21: 'Tiếp đảng viên và nhân dân; tiếp nhận, xử lý đơn thư gửi Thành ủy',
  P22: 'Quản trị mạng máy tính, ứng dụng công nghệ thông tin trong khối Đảng',
};

/** Mandates of bodies of the State. */
export const STATE: Readonly<Record<string, string>> = {
  S1: 'Thẩm định việc thành lập, tổ chức lại tổ chức bộ máy hành chính; quản lý, sử dụng biên chế công chức, số người làm việc',
  S2: 'Trình Ủy ban nhân dân quyết định việc đánh giá, quy hoạch, bổ nhiệm, điều động, luân chuyển công chức, viên chức lãnh đạo',
  S3: 'Tổ chức đào tạo, bồi dưỡng công chức, viên chức và cán bộ phường, xã',
  S4: 'Thực hiện chế độ tiền lương và các chính sách, chế độ đối với cán bộ, công chức, viên chức',
  S5: 'Quản lý nhà nước về tín ngưỡng, tôn giáo; chính sách dân tộc',
  S6: 'Thi đua, khen thưởng',
  S7: 'Quản lý nhà nước về văn thư, lưu trữ',
  S8: 'Quản lý địa giới hành chính; hướng dẫn việc thực hiện dân chủ ở cơ sở, dân chủ ở xã, phường',
  S9: 'Thanh tra việc chấp hành pháp luật của cơ quan, đơn vị thuộc UBND',
  S10: 'Tham mưu giải quyết khiếu nại, tố cáo thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân',
  S11: 'Thanh tra trách nhiệm thực hiện pháp luật về phòng, chống tham nhũng; xác minh kê khai tài sản, thu nhập',
  S12: 'Tổ chức tiếp công dân; tiếp nhận, phân loại, xử lý đơn thư gửi Ủy ban nhân dân',
  S13: 'Công tác văn thư, công văn đi, đến và lưu trữ hồ sơ của Văn phòng',
  S14: 'Quản lý kinh phí, tài sản của Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  S15: 'Xây dựng mạng thông tin, ứng dụng công nghệ thông tin trong cơ quan nhà nước',
  S16: 'Quản lý báo chí, phát thanh; thông tin, tuyên truyền, cổ động trên địa bàn',
  S17: 'Quản lý nhà nước về văn hóa, văn nghệ, thể thao, du lịch',
  S18: 'Quản lý nhà nước về giáo dục và đào tạo',
  S19: 'Quản lý nhà nước về y tế, dược, an toàn thực phẩm',
  S20: 'Lập dự toán, phân bổ ngân sách; quản lý giá, tài sản công',
  S21: 'Đăng ký kinh doanh, kế hoạch đầu tư',
  S22: 'Phổ biến, giáo dục pháp luật; hộ tịch, chứng thực',
  S23: 'Đất đai, khoáng sản, môi trường',
  S24: 'Quy hoạch xây dựng, hạ tầng đô thị, giao thông',
  S25: 'Nông nghiệp, công nghiệp, thương mại; phát triển làng nghề',
  S26: 'Việc làm, dạy nghề, người có công, bảo trợ xã hội',
  S27: 'Phòng, chống tệ nạn xã hội',
  S28: 'Kiểm soát thủ tục hành chính',
};

/** The pairs that are about the same. */
export const SAME: readonly (readonly [party: string, state: string])[] = [
  ['P1', 'S1'],
  ['P2', 'S2'],
  ['P3', 'S3'],
  ['P4', 'S4'],
  ['P8', 'S10'],
  ['P10', 'S11'],
  ['P11', 'S16'],
  ['P12', 'S17'],
  ['P13', 'S18'],
  ['P13', 'S19'],
  ['P16', 'S5'],
  ['P17', 'S8'],
  ['P19', 'S7'],
  ['P19', 'S13'],
  ['P20', 'S14'],
  ['P21', 'S12'],
  ['P21', 'S10'],
  ['P22', 'S15'],
];
