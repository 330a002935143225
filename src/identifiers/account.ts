import { parseBic } from './bic';
import { accept, lengthReason, note, refuse, type CodeKind } from './outcome';
import type { Change, Parsed } from './parsed';
import { readDigits } from './read-digits';

const kind: CodeKind = {
  id: 'account',
  name: { ru: 'Счёт в банке', en: 'Bank account' },
  shape: { ru: '20 цифр', en: '20 digits' },
  example: '40702810138250123017',
};

const plain = /^\d{20}$/;
const label = /^\s*(?:р\/с|к\/с|сч[её]т)(?![\p{L}])\s*/iu;
/** Accounts kept at the Bank of Russia itself: correspondent accounts of banks and the single treasury account. */
const keptAtBankOfRussia = /^(?:30101|30103|40102)/;
/** BIKs of the Bank of Russia's own offices: settlement centres and treasury bodies. */
const bankOfRussiaBic = /^(?:01\d{7}|\d{6}00[0-2])$/;

/** The key agrees when Σ (digit × 7, 1, 3, …) of prefix and account ends in zero. */
function keyAgrees(prefix: string, account: string): boolean {
  const digits = prefix + account;
  let total = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const weight = index % 3 === 0 ? 7 : index % 3 === 1 ? 1 : 3;
    total += weight * (digits.charCodeAt(index) - 48);
  }
  return total % 10 === 0;
}

function judge(account: string, bic: string | undefined, changes?: readonly Change[]): Parsed {
  // Treasury accounts beginning 03 do not follow the key.
  if (account.startsWith('03')) return accept(account, changes);
  const bank = bic === undefined ? undefined : parseBic(bic);
  if (!bank?.ok) {
    return accept(
      account,
      changes,
      note(
        'account-key-unchecked',
        'Счёт в банке: ключ не проверен, потому что нет верного БИК. Укажите БИК из 9 цифр, например 044525225.',
        'Bank account: its key is not checked, because there is no right BIK. Give the BIK of 9 digits, for example 044525225.',
      ),
    );
  }
  const central = keptAtBankOfRussia.test(account) || bankOfRussiaBic.test(bank.value);
  const prefix = central ? `0${bank.value.slice(4, 6)}` : bank.value.slice(6);
  if (keyAgrees(prefix, account)) return accept(account, changes);
  return refuse(
    note(
      'account-key',
      `Счёт в банке: контрольный ключ не сходится с БИК ${bank.value}. Ошибка в счёте или в БИК; сверьте оба с реквизитами банка. Верный счёт: 20 цифр, например ${kind.example} для БИК 044525225.`,
      `Bank account: its key does not agree with BIK ${bank.value}. Either the account or the BIK is mistyped; compare both with the bank’s details. A right account has 20 digits, for example ${kind.example} for BIK 044525225.`,
      { bic: bank.value },
    ),
  );
}

/** Russian bank account, 20 digits, with its key checked against the BIK of the bank that keeps it. */
export function parseAccount(account: string, bic?: string): Parsed {
  if (plain.test(account)) return judge(account, bic);
  const read = readDigits(account, kind, label);
  if (!read.ok) return read;
  const { value: digits, changes } = read;
  return digits.length === 20 ? judge(digits, bic, changes) : refuse(lengthReason(kind, digits.length));
}
