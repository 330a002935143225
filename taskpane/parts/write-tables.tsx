import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons';
import { WorkbookFault, type TableToWrite } from '../../src/workbook/port';
import type { LocalizedText } from '../../src/values';
import { usePane } from '../pane-context';
import { ConfirmDialog } from './confirm-dialog';

/** What is asked before writing: the first time all sheets, later one that exists already. */
interface Asked {
  readonly left: readonly TableToWrite[];
  readonly exists: boolean;
}

/** A button that puts tables on sheets of their own. An existing sheet is replaced only when the user says so. */
export function WriteTables({
  label,
  tables,
  disabled = false,
}: {
  readonly label: string;
  readonly tables: () => readonly TableToWrite[];
  readonly disabled?: boolean;
}): ReactNode {
  const { say, services, notify, fail } = usePane();
  const [asked, setAsked] = useState<Asked>();
  const write = async ({ left, exists }: Asked): Promise<void> => {
    setAsked(undefined);
    let replace = exists;
    for (const [index, table] of left.entries()) {
      try {
        await services.workbook.writeTable(table, { ifExists: replace ? 'replace' : 'refuse' });
      } catch (fault) {
        if (fault instanceof WorkbookFault && fault.code === 'sheet-exists') setAsked({ left: left.slice(index), exists: true });
        else fail(fault);
        return;
      }
      replace = false;
    }
    notify(say(words.written, { sheets: namesOf(tables()) }));
  };
  const [first] = asked?.left ?? [];
  return (
    <>
      <Button
        size="small"
        icon={<Table20Regular />}
        disabled={disabled}
        onClick={() => setAsked({ left: tables(), exists: false })}
      >
        {label}
      </Button>
      {asked && first && (
        <ConfirmDialog
          title={asked.exists ? say(words.existsTitle, { sheet: first.sheet }) : say(words.confirmTitle)}
          confirm={say(asked.exists ? words.replace : words.confirm)}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => void write(asked)}
        >
          {asked.exists ? say(words.existsText) : say(words.confirmText, { sheets: namesOf(asked.left) })}
        </ConfirmDialog>
      )}
    </>
  );
}

function namesOf(tables: readonly TableToWrite[]): string {
  return tables.map(({ sheet }) => sheet).join(', ');
}

const words = {
  confirmTitle: { ru: 'Записать на новый лист?', en: 'Write to a new sheet?' },
  confirmText: { ru: 'Появятся листы: {sheets}. Ваши листы не изменятся.', en: 'New sheets: {sheets}. Your own sheets stay as they are.' },
  existsTitle: { ru: 'Лист «{sheet}» уже есть', en: 'Sheet “{sheet}” exists' },
  existsText: { ru: 'Заменить его новым? Правки, сделанные на нём, пропадут.', en: 'Replace it? Edits made on it are lost.' },
  replace: { ru: 'Заменить', en: 'Replace' },
  confirm: { ru: 'Записать', en: 'Write' },
  written: { ru: 'Записано: {sheets}', en: 'Written: {sheets}' },
} as const satisfies Record<string, LocalizedText>;
