import { unitList } from './unit-list';

export interface Unit {
  /** OKEI code of three or four digits, the form values carry. */
  readonly code: string;
  /** Russian symbol, `кг`. */
  readonly symbol: string;
  /** International symbol, or the Russian one where there is none. */
  readonly international: string;
  readonly name: string;
}

/** Forms in use beside the classifier's own, by code. */
const otherForms: Readonly<Record<string, readonly string[]>> = {
  '006': ['метров', 'метра', 'м.п.'],
  '018': ['п. м', 'м пог', 'погонных метров', 'п/м'],
  '055': ['кв. м', 'м кв', 'квадратных метров', 'sq m', 'sqm'],
  '112': ['литр', 'литра', 'литров', 'лтр', 'ltr', 'liter', 'litre', 'litres', 'liters'],
  '113': ['куб. м', 'м куб', 'куб', 'кубических метров', 'cbm'],
  '163': ['гр', 'грамм', 'граммов', 'gr', 'gram'],
  '166': ['кг нетто', 'килограмм', 'килограммов', 'кило', 'kgs', 'kilogram'],
  '168': ['тн', 'тонн', 'тонны', 'тонна', 'ton', 'tons', 'tonne', 'tonnes', 'mt'],
  '111': ['миллилитр', 'мл'],
  '206': ['центнер'],
  '245': ['кВтч', 'кВт*ч', 'kwh'],
  '625': ['листов', 'листы', 'sheet', 'sheets'],
  '642': ['единиц', 'единицы'],
  '698': ['место', 'мест'],
  '704': ['наб', 'наборов', 'set', 'sets'],
  '715': ['пара', 'пары', 'пар', 'pair', 'pairs', 'prs'],
  '728': ['пачка', 'пачек'],
  '736': ['рулон', 'рулонов', 'roll', 'rolls'],
  '778': ['уп', 'упаковка', 'упаковок', 'упаковки', 'pack', 'packs', 'package'],
  '796': ['штук', 'штуки', 'штука', 'шт/pcs', 'pcs', 'pce', 'piece', 'pieces', 'ea'],
  '798': ['тысяч штук', 'тыс штук', 'тшт'],
  '812': ['ящик', 'ящиков', 'ящики'],
  '831': [
    'л спирта',
    'л чистого спирта',
    'л чист. (100%) спирта',
    'л безводного спирта',
    'литр безводного спирта',
    'литр чистого спирта',
    'литров безводного спирта',
    'л. 100% спирта',
    'lpa',
  ],
  '839': ['комплект', 'комплектов', 'комплекта', 'к-т', 'кт', 'компл'],
  '868': ['бутылка', 'бутылок', 'бутылки', 'bottle', 'bottles'],
  '870': ['ампула', 'ампулы'],
  '872': ['фл', 'флакон', 'флаконов'],
  '8751': ['кор', 'коробка', 'коробок', 'коробки'],
};

const dropped = /[\s.·*^()«»"']+/g;
const thousand = /^(?:10³|1000|тысяча|тысяч|тыс)/;

const byForm = new Map<string, Unit>();

/** Units goods are counted in, by OKEI. */
export const units: readonly Unit[] = unitList.split('\n').map((row) => {
  const [code = '', symbols = '', international = '', names = ''] = row.split('|');
  const symbolForms = symbols.split('; ');
  const internationalForms = international.split('; ');
  const unit = {
    code,
    symbol: symbolForms.at(-1) ?? code,
    international: internationalForms.at(-1) || (symbolForms.at(-1) ?? code),
    name: names.split('; ').at(-1) ?? code,
  };
  byForm.set(code, unit);
  for (const form of [...symbolForms, ...internationalForms, ...names.split('; ')]) addForm(form, unit);
  return unit;
});

const byCode = new Map(units.map((unit) => [unit.code, unit]));
for (const [code, forms] of Object.entries(otherForms)) {
  const unit = byCode.get(code);
  if (unit) for (const form of forms) addForm(form, unit);
}

/** The first unit of a form keeps it: «л» is the litre, «мм» the millimetre. */
function addForm(form: string, unit: Unit): void {
  const key = foldUnit(form);
  if (key && !byForm.has(key)) byForm.set(key, unit);
}

function foldUnit(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(dropped, '')
    .replace(thousand, 'тыс');
}

/** The unit of an OKEI code, symbol or name, whatever its case, spaces and points. */
export function findUnit(text: string): Unit | undefined {
  return byForm.get(foldUnit(text)) ?? (/^\d{1,2}$/.test(text) ? byForm.get(text.padStart(3, '0')) : undefined);
}

/** The Russian symbol of an OKEI code, or the code itself. */
export function unitSymbol(code: string): string {
  return byCode.get(code)?.symbol ?? code;
}
