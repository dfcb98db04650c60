/** What React Aria tells screen readers, in Vietnamese, by its own names. */

type Said = string | ((args: Readonly<Record<string, string>>) => string);

/** By part of the library, by name. */
export const ARIA_STRINGS: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  autocomplete: { collectionLabel: 'Gợi ý' },
  calendar: {
    previous: 'Tháng trước',
    next: 'Tháng sau',
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    todayDate: ({ date }) => `Hôm nay, ${date}`,
    todayDateSelected: ({ date }) => `Hôm nay, ${date}, đã chọn`,
    dateSelected: ({ date }) => `${date}, đã chọn`,
    minimumDate: 'Ngày sớm nhất',
    maximumDate: 'Ngày muộn nhất',
  },
  combobox: {
    focusAnnouncement: ({ optionText, isSelected }) =>
      `${optionText}${isSelected ? ', đã chọn' : ''}`,
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} gợi ý.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
    buttonLabel: 'Hiện gợi ý',
    listboxLabel: 'Gợi ý',
  },
  dnd: {
    dragItem: ({ itemText }) => `Kéo ${itemText}`,
    dragDescriptionKeyboard: 'Bấm Enter để bắt đầu kéo.',
    dragDescriptionKeyboardAlt: 'Bấm Alt + Enter để bắt đầu kéo.',
    dragDescriptionTouch: 'Chạm hai lần để bắt đầu kéo.',
    dragDescriptionVirtual: 'Bấm để bắt đầu kéo.',
    dragDescriptionLongPress: 'Nhấn giữ để bắt đầu kéo.',
    dragStartedKeyboard:
      'Đã bắt đầu kéo. Bấm Tab đến nơi nhận rồi Enter để thả, hoặc Escape để thôi.',
    dragStartedTouch: 'Đã bắt đầu kéo. Đến nơi nhận rồi chạm hai lần để thả.',
    dragStartedVirtual: 'Đã bắt đầu kéo. Đến nơi nhận rồi bấm hoặc Enter để thả.',
    endDragKeyboard: 'Đang kéo. Bấm Enter để thôi.',
    endDragTouch: 'Đang kéo. Chạm hai lần để thôi.',
    endDragVirtual: 'Đang kéo. Bấm để thôi.',
    dropDescriptionKeyboard: 'Bấm Enter để thả. Bấm Escape để thôi.',
    dropDescriptionTouch: 'Chạm hai lần để thả.',
    dropDescriptionVirtual: 'Bấm để thả.',
    dropCanceled: 'Đã thôi kéo.',
    dropComplete: 'Đã thả.',
    dropIndicator: 'nơi thả',
    dropOnRoot: 'Thả vào',
    dropOnItem: ({ itemText }) => `Thả vào ${itemText}`,
  },
  grid: {
    deselectedItem: ({ item }) => `Đã bỏ chọn ${item}.`,
    select: 'Chọn',
    selectedItem: ({ item }) => `Đã chọn ${item}.`,
    selectedAll: 'Đã chọn tất cả.',
    selectedCount: ({ count }) => `Đã chọn ${count}.`,
    longPressToSelect: 'Nhấn giữ để chọn.',
  },
  overlays: { dismiss: 'Đóng' },
  table: { select: 'Chọn', selectAll: 'Chọn tất cả', expand: 'Mở', collapse: 'Đóng' },
};
