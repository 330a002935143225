import { defineRule } from '../define-rule';

const digitsOnly = /^[\d\s.,\-/]+$/;
const separators = /[\s.,\-/]/g;
const generic = new Set(
  'товар|товары|груз|грузы|продукция|продукт|продукты|изделие|изделия|материал|материалы|сырьё|сырье|оборудование|запчасти|запасные части|прочее|разное|тнп|сборный груз|товары народного потребления|goods|cargo|products|product|various|other'.split('|'),
);

export const goodsNameGeneric = defineRule({
  id: 'SPOT-F-021',
  name: 'goods-name-generic',
  title: { ru: 'Наименование ничего не говорит о товаре', en: 'Goods description that says nothing' },
  goal: 'matching-papers',
  kind: 'static',
  scope: 'line',
  severity: 'warning',
  ground: { fact: 'dopp.field-model' },
  reads: ['goodsName', 'hsCode'],
  marks: ['goodsName'],
  messages: {
    code: {
      ru: 'В наименовании стоит код ТН ВЭД ({value}). Введите наименование товара, как в инвойсе.',
      en: 'The description is the HS code ({value}). Type the name of the goods as in the invoice.',
    },
    digits: {
      ru: 'Наименование «{value}» состоит из одних цифр. Введите наименование товара словами, как в инвойсе.',
      en: 'The description “{value}” is digits only. Type the name of the goods in words as in the invoice.',
    },
    generic: {
      ru: '«{value}» не говорит, что за товар. Введите наименование, как в инвойсе, например «Томаты свежие».',
      en: '“{value}” does not say what goods they are. Type the name as in the invoice, such as “Fresh tomatoes”.',
    },
  },
  explanation: {
    why: {
      ru: 'Данные ДОПП сверяют с инвойсом и накладной, где товар назван. По слову «товар» или по артикулу из цифр нельзя понять, подходит ли код ТН ВЭД, верна ли ставка НДС и прослеживается ли товар.',
      en: 'The DOPP is compared with invoice and waybill, which name the goods. From the word “goods” or a number of digits nobody can tell whether the HS code fits, the VAT rate is right or the goods are traceable.',
    },
    wrong: { rows: [{ goodsName: 'Товар', amount: 100, hsCode: '0702000000' }] },
    right: { rows: [{ goodsName: 'Томаты свежие', amount: 100, hsCode: '0702000000' }] },
  },
  check(line, _context, report) {
    const { goodsName, hsCode } = line.own;
    if (goodsName === undefined) return; // narrows
    const data = { value: goodsName };
    if (digitsOnly.test(goodsName)) report({ message: goodsName.replace(separators, '') === hsCode ? 'code' : 'digits', data });
    else if (generic.has(goodsName.toLowerCase().replace(/[.\s]+$/, ''))) report({ message: 'generic', data });
  },
});
