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

/** Languages whose words no native reader has confirmed yet. */
export const unconfirmedLanguages: ReadonlySet<DriverLanguage> = new Set(['kk', 'hy', 'ky']);

/** Words of the driver's card. What a driver says at the crossing stays in Russian on every card: the inspector hears it. */
export interface CardWords {
  readonly title: string;
  readonly informative: string;
  readonly made: string;
  readonly shipment: string;
  readonly dopp: string;
  readonly truck: string;
  readonly trailer: string;
  readonly route: string;
  readonly russia: string;
  readonly importDate: string;
  readonly status: string;
  readonly driver: string;
  readonly dispatcher: string;
  readonly show: string;
  readonly say: string;
  readonly call: string;
  readonly sheetTitle: string;
  readonly papers: string;
  readonly supplier: string;
  readonly carrier: string;
  readonly driverPhone: string;
  readonly waybill: string;
  readonly invoice: string;
  readonly specification: string;
  readonly grossWeight: string;
  readonly handedOver: string;
  readonly acknowledged: string;
  readonly signature: string;
}

export const cardWords: Readonly<Record<DriverLanguage, CardWords>> = {
  ru: {
    title: 'Карточка водителя · СПОТ',
    informative: 'Информационный документ, не выдан государственным органом',
    made: 'Составлено',
    shipment: 'Перевозка',
    dopp: 'ДОПП',
    truck: 'Тягач',
    trailer: 'Прицеп',
    route: 'Маршрут',
    russia: 'Россия',
    importDate: 'Дата ввоза',
    status: 'Статус',
    driver: 'Водитель',
    dispatcher: 'Диспетчер',
    show: 'Покажите QR-код инспектору на экране или на бумаге. До границы сверьте номера машины с документами.',
    say: 'Скажите инспектору',
    call: 'Если машину не пропускают, сразу позвоните диспетчеру.',
    sheetTitle: 'Лист диспетчера · СПОТ',
    papers: 'Документы и груз',
    supplier: 'Поставщик',
    carrier: 'Перевозчик',
    driverPhone: 'Телефон водителя',
    waybill: 'Накладная',
    invoice: 'Инвойс',
    specification: 'Спецификация',
    grossWeight: 'Вес брутто, кг',
    handedOver: 'QR-код передан',
    acknowledged: 'Получение подтверждено',
    signature: 'Подпись',
  },
  en: {
    title: 'Driver card · SPOT',
    informative: 'Informative, not issued by an authority',
    made: 'Made',
    shipment: 'Shipment',
    dopp: 'DOPP',
    truck: 'Truck',
    trailer: 'Trailer',
    route: 'Route',
    russia: 'Russia',
    importDate: 'Import date',
    status: 'Status',
    driver: 'Driver',
    dispatcher: 'Dispatcher',
    show: 'Show the QR code to the inspector on screen or paper. Before the border compare the plates with your papers.',
    say: 'Tell the inspector',
    call: 'If you are not let through, call the dispatcher at once.',
    sheetTitle: 'Dispatcher sheet · SPOT',
    papers: 'Papers and cargo',
    supplier: 'Supplier',
    carrier: 'Carrier',
    driverPhone: 'Driver phone',
    waybill: 'Waybill',
    invoice: 'Invoice',
    specification: 'Specification',
    grossWeight: 'Gross weight, kg',
    handedOver: 'QR code handed over',
    acknowledged: 'Receipt acknowledged',
    signature: 'Signature',
  },
  kk: {
    title: 'Жүргізуші картасы · СПОТ',
    informative: 'Ақпараттық құжат, мемлекеттік орган бермеген',
    made: 'Жасалған уақыты',
    shipment: 'Тасымал',
    dopp: 'ДОПП',
    truck: 'Тартқыш',
    trailer: 'Тіркеме',
    route: 'Бағыт',
    russia: 'Ресей',
    importDate: 'Әкелу күні',
    status: 'Күйі',
    driver: 'Жүргізуші',
    dispatcher: 'Диспетчер',
    show: 'QR-кодты инспекторға экраннан немесе қағаздан көрсетіңіз. Шекараға дейін көлік нөмірлерін құжаттармен салыстырыңыз.',
    say: 'Инспекторға айтыңыз',
    call: 'Көлікті өткізбесе, бірден диспетчерге қоңырау шалыңыз.',
    sheetTitle: 'Диспетчер парағы · СПОТ',
    papers: 'Құжаттар мен жүк',
    supplier: 'Жеткізуші',
    carrier: 'Тасымалдаушы',
    driverPhone: 'Жүргізушінің телефоны',
    waybill: 'Жүкқұжат',
    invoice: 'Инвойс',
    specification: 'Спецификация',
    grossWeight: 'Брутто салмағы, кг',
    handedOver: 'QR-код берілді',
    acknowledged: 'Алғаны расталды',
    signature: 'Қолы',
  },
  hy: {
    title: 'Վարորդի քարտ · СПОТ',
    informative: 'Տեղեկատվական փաստաթուղթ, պետական մարմնի կողմից տրված չէ',
    made: 'Կազմված է',
    shipment: 'Փոխադրում',
    dopp: 'ДОПП',
    truck: 'Քարշակ',
    trailer: 'Կցասայլ',
    route: 'Երթուղի',
    russia: 'Ռուսաստան',
    importDate: 'Ներմուծման օր',
    status: 'Կարգավիճակ',
    driver: 'Վարորդ',
    dispatcher: 'Դիսպետչեր',
    show: 'QR կոդը ցույց տվեք տեսուչին էկրանին կամ թղթի վրա։ Մինչև սահմանը համեմատեք մեքենայի համարները փաստաթղթերի հետ։',
    say: 'Ասեք տեսուչին',
    call: 'Եթե մեքենան բաց չեն թողնում, անմիջապես զանգահարեք դիսպետչերին։',
    sheetTitle: 'Դիսպետչերի թերթիկ · СПОТ',
    papers: 'Փաստաթղթեր և բեռ',
    supplier: 'Մատակարար',
    carrier: 'Փոխադրող',
    driverPhone: 'Վարորդի հեռախոս',
    waybill: 'Բեռնագիր',
    invoice: 'Ինվոյս',
    specification: 'Մասնագիր',
    grossWeight: 'Համախառն քաշ, կգ',
    handedOver: 'QR կոդը հանձնված է',
    acknowledged: 'Ստացումը հաստատված է',
    signature: 'Ստորագրություն',
  },
  ky: {
    title: 'Айдоочунун картасы · СПОТ',
    informative: 'Маалымат документи, мамлекеттик орган берген эмес',
    made: 'Түзүлгөн убактысы',
    shipment: 'Ташуу',
    dopp: 'ДОПП',
    truck: 'Тягач',
    trailer: 'Чиркегич',
    route: 'Багыт',
    russia: 'Россия',
    importDate: 'Алып кирүү күнү',
    status: 'Абалы',
    driver: 'Айдоочу',
    dispatcher: 'Диспетчер',
    show: 'QR-кодду инспекторго экрандан же кагаздан көрсөтүңүз. Чекке чейин унаанын номерлерин документтер менен салыштырыңыз.',
    say: 'Инспекторго айтыңыз',
    call: 'Унааны өткөрбөсө, дароо диспетчерге чалыңыз.',
    sheetTitle: 'Диспетчердин барагы · СПОТ',
    papers: 'Документтер жана жүк',
    supplier: 'Жеткирүүчү',
    carrier: 'Ташуучу',
    driverPhone: 'Айдоочунун телефону',
    waybill: 'Жүк кагазы',
    invoice: 'Инвойс',
    specification: 'Спецификация',
    grossWeight: 'Брутто салмагы, кг',
    handedOver: 'QR-код берилди',
    acknowledged: 'Алганы ырасталды',
    signature: 'Колу',
  },
};
