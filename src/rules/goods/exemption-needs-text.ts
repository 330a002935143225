import { defineRule } from '../define-rule';

export const exemptionNeedsText = defineRule({
  id: 'SPOT-R-073',
  name: 'exemption-needs-text',
  title: { ru: 'Основание нужно назвать словами', en: 'The ground has to be named in words' },
  goal: 'right-deposit',
  kind: 'static',
  scope: 'consignment',
  severity: 'warning',
  ground: { parameter: 'deposit.exemptions' },
  reads: ['depositExemption', 'importDate'],
  marks: ['depositExemption'],
  messages: {
    inWords: {
      ru: 'Заявлено «{title}»: один код основания не называет. Подготовьте его словами, со ссылкой на закон, до подачи ДОПП; если основания нет, очистите ячейку, и платёж будет посчитан.',
      en: '“{title}” is claimed: the code alone names no ground. Have it ready in words, with the law it rests on, before filing the DOPP; if there is none, clear the cell and the deposit is computed.',
    },
  },
  explanation: {
    why: {
      ru: 'Основание ввоза без обеспечительного платежа заявляет импортёр и отвечает за него. Список оснований в источниках обрывается на словах «и другие», поэтому для прочих случаев есть общий код. Сам по себе он ничего не доказывает: если основание не примут, статус ДОПП ввоза не разрешит.',
      en: 'The importer claims the ground for importing without a deposit and answers for it. The sources end their list with “and others”, so there is a common code for other cases. By itself it proves nothing: where the ground is not accepted, the status of the DOPP does not permit import.',
    },
    wrong: { rows: [{ shipment: 'SH-1', depositExemption: 'other' }] },
    right: { rows: [{ shipment: 'SH-1', depositExemption: 'largest-taxpayer' }] },
  },
  check(consignment, context, report) {
    const { depositExemption = '', importDate } = consignment.values;
    const grounds = context.regulation.on('deposit.exemptions', importDate ?? context.asOf)?.value ?? {};
    const ground = Object.hasOwn(grounds, depositExemption) ? grounds[depositExemption] : undefined; // narrows
    if (ground?.needsText) report({ message: 'inWords', data: { title: ground.title } });
  },
});
