/** Languages a driver reads. */
export const driverLanguages = ['ru', 'en', 'kk', 'hy', 'ky'] as const;
export type DriverLanguage = (typeof driverLanguages)[number];

export const driverLanguageNames: Readonly<Record<DriverLanguage, string>> = {
  ru: 'Русский',
  en: 'English',
  kk: 'Қазақша',
  hy: 'Հայերեն',
  ky: 'Кыргызча',
};

/** Words of the driver's card. What a driver says at the crossing stays in Russian on every card: the inspector reads it. */
export interface CardWords {
  readonly title: string;
  readonly informative: string;
  readonly shipment: string;
  readonly dopp: string;
  readonly truck: string;
  readonly trailer: string;
  readonly route: string;
  readonly importDate: string;
  readonly status: string;
  readonly driver: string;
  readonly dispatcher: string;
  readonly show: string;
  readonly say: string;
  readonly call: string;
  readonly noQr: string;
}

export const cardWords: Readonly<Record<DriverLanguage, CardWords>> = {
  ru: {
    title: 'Карточка водителя · СПОТ',
    informative: 'Информационный документ, не выдан государственным органом',
    shipment: 'Перевозка',
    dopp: 'ДОПП',
    truck: 'Тягач',
    trailer: 'Прицеп',
    route: 'Маршрут',
    importDate: 'Дата ввоза',
    status: 'Статус',
    driver: 'Водитель',
    dispatcher: 'Диспетчер',
    show: 'Покажите QR-код инспектору на экране или на бумаге. До границы сверьте номера машины с документами.',
    say: 'Скажите инспектору',
    call: 'Если машину не пропускают, сразу позвоните диспетчеру.',
    noQr: 'QR-кода ещё нет: не выезжайте к границе без него.',
  },
  en: {
    title: 'Driver card · SPOT',
    informative: 'Informative, not issued by an authority',
    shipment: 'Shipment',
    dopp: 'DOPP',
    truck: 'Truck',
    trailer: 'Trailer',
    route: 'Route',
    importDate: 'Import date',
    status: 'Status',
    driver: 'Driver',
    dispatcher: 'Dispatcher',
    show: 'Show the QR code to the inspector on screen or paper. Before the border compare the plates with your papers.',
    say: 'Tell the inspector',
    call: 'If you are not let through, call the dispatcher at once.',
    noQr: 'There is no QR code yet: do not go to the border without it.',
  },
  kk: {
    title: 'Жүргізуші картасы · СПОТ',
    informative: 'Ақпараттық құжат, мемлекеттік орган бермеген',
    shipment: 'Тасымал',
    dopp: 'ДОПП',
    truck: 'Тартқыш',
    trailer: 'Тіркеме',
    route: 'Бағыт',
    importDate: 'Әкелу күні',
    status: 'Күйі',
    driver: 'Жүргізуші',
    dispatcher: 'Диспетчер',
    show: 'QR-кодты инспекторға экраннан немесе қағаздан көрсетіңіз. Шекараға дейін көлік нөмірлерін құжаттармен салыстырыңыз.',
    say: 'Инспекторға айтыңыз',
    call: 'Көлікті өткізбесе, бірден диспетчерге қоңырау шалыңыз.',
    noQr: 'QR-код әлі жоқ: онсыз шекараға шықпаңыз.',
  },
  hy: {
    title: 'Վարորդի քարտ · СПОТ',
    informative: 'Տեղեկատվական փաստաթուղթ, պետական մարմնի կողմից տրված չէ',
    shipment: 'Փոխադրում',
    dopp: 'ДОПП',
    truck: 'Քարշակ',
    trailer: 'Կցասայլ',
    route: 'Երթուղի',
    importDate: 'Ներմուծման օր',
    status: 'Կարգավիճակ',
    driver: 'Վարորդ',
    dispatcher: 'Դիսպետչեր',
    show: 'QR կոդը ցույց տվեք տեսուչին էկրանին կամ թղթի վրա։ Մինչև սահմանը համեմատեք մեքենայի համարները փաստաթղթերի հետ։',
    say: 'Ասեք տեսուչին',
    call: 'Եթե մեքենան բաց չեն թողնում, անմիջապես զանգահարեք դիսպետչերին։',
    noQr: 'QR կոդ դեռ չկա. առանց դրա մի գնացեք սահման։',
  },
  ky: {
    title: 'Айдоочунун картасы · СПОТ',
    informative: 'Маалымат документи, мамлекеттик орган берген эмес',
    shipment: 'Ташуу',
    dopp: 'ДОПП',
    truck: 'Тягач',
    trailer: 'Чиркегич',
    route: 'Багыт',
    importDate: 'Алып кирүү күнү',
    status: 'Абалы',
    driver: 'Айдоочу',
    dispatcher: 'Диспетчер',
    show: 'QR-кодду инспекторго экрандан же кагаздан көрсөтүңүз. Чекке чейин унаанын номерлерин документтер менен салыштырыңыз.',
    say: 'Инспекторго айтыңыз',
    call: 'Унааны өткөрбөсө, дароо диспетчерге чалыңыз.',
    noQr: 'QR-код азырынча жок: ансыз чекке чыкпаңыз.',
  },
};
