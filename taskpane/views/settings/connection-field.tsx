import { useState, type ReactNode } from 'react';
import { Button, Field, Input, Select, Text, Textarea } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import { isSecureAddress } from '../../../src/connector/adapters/secure-address';
import type { AdapterField, AnyAdapter } from '../../../src/connector/adapters';
import { parseJsonWithComments } from '../../../src/profile';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { keepSecret, secretAt } from '../../use-cases/connection';
import { withSetting, type TypedConnection } from './connection';

type Typed = NonNullable<TypedConnection>;

/** Is the field of use with what the others hold? */
export function isShown({ when }: AdapterField, adapter: AnyAdapter, connection: Typed): boolean {
  if (!when) return true;
  const other = adapter.form.find(({ name }) => name === when.field);
  return (textOf(connection[when.field]) || (other?.usual ?? '')) === when.is;
}

/** One field of an adapter's form, drawn by its kind alone. */
export function ConnectionField(props: {
  readonly adapter: AnyAdapter;
  readonly field: AdapterField;
  readonly connection: Typed;
  readonly missing: boolean;
  readonly onChange: (connection: Typed) => void;
  readonly onSecret: () => void;
}): ReactNode {
  const { adapter, field, connection, missing, onChange } = props;
  const { t, say } = usePane();
  const value = connection[field.name];
  const text = textOf(value);
  const label = field.optional ? t('settings.connectionOptional', { label: say(field.label) }) : say(field.label);
  const hint = field.hint ? { hint: say(field.hint) } : {};
  const set = (next: unknown): void => onChange(withSetting(connection, field.name, next));
  switch (field.kind) {
    case 'secret':
      return <SecretField adapter={adapter} field={field} connection={connection} onSecret={props.onSecret} />;
    case 'file':
      return <FileField field={field} value={value} missing={missing} onChange={set} />;
    case 'choice':
      return (
        <Field label={label} {...hint}>
          <Select value={text || (field.usual ?? '')} onChange={(_, data) => set(data.value === field.usual ? undefined : data.value)}>
            {field.options?.map((option) => (
              <option key={option.value} value={option.value}>
                {say(option.label)}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'list':
      return <ListField field={field} label={label} value={value} onChange={set} />;
    default: {
      const wrong = field.kind === 'url' && text !== '' && !isSecureAddress(text);
      const problem = wrong ? t('settings.connectionUnfit') : missing ? t('settings.connectionMissing') : undefined;
      return (
        <Field
          label={label}
          {...hint}
          {...(problem === undefined ? {} : { validationMessage: problem, validationState: wrong ? 'error' : 'none' })}
        >
          <TypedInput type={field.kind === 'url' ? 'url' : 'text'} value={text} placeholder={field.usual ?? ''} onChange={set} />
        </Field>
      );
    }
  }
}

/** Keeps what is typed, spaces and all, while the setting is the trimmed text. */
function TypedInput(props: {
  readonly type: 'url' | 'text';
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { value, onChange, ...input } = props;
  const [typed, setTyped] = useState(value);
  return (
    <Input
      {...input}
      autoComplete="off"
      spellCheck={false}
      value={typed.trim() === value ? typed : value}
      onChange={(_, data) => {
        setTyped(data.value);
        onChange(data.value);
      }}
    />
  );
}

function ListField(props: {
  readonly field: AdapterField;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  const { say } = usePane();
  const [typed, setTyped] = useState(() => (Array.isArray(props.value) ? props.value.map(textOf).join('\n') : ''));
  return (
    <Field label={props.label} {...(props.field.hint ? { hint: say(props.field.hint) } : {})}>
      <Textarea
        resize="vertical"
        rows={3}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          props.onChange(value.split(/[\s,;]+/).filter(Boolean));
        }}
      />
    </Field>
  );
}

/** A secret goes to this computer's storage under the address it belongs to, and nowhere else. */
function SecretField(props: {
  readonly adapter: AnyAdapter;
  readonly field: AdapterField;
  readonly connection: Typed;
  readonly onSecret: () => void;
}): ReactNode {
  const { adapter, field, connection } = props;
  const { t, say, services } = usePane();
  const belongs = adapter.form.find(({ name }) => name === field.belongsTo);
  const address = textOf(connection[belongs?.name ?? '']) || (belongs?.usual ?? '');
  const [edits, setEdits] = useState(0);
  const kept = secretAt(services.storage, field.name, address);
  return (
    <Field label={say(field.label)} hint={address === '' ? t('settings.connectionSecretFirst') : field.hint ? say(field.hint) : ''}>
      <Input
        key={address}
        type="password"
        autoComplete="off"
        disabled={address === ''}
        value={kept}
        onChange={(_, { value }) => {
          keepSecret(services.storage, field.name, address, value.trim());
          setEdits(edits + 1);
          props.onSecret();
        }}
      />
    </Field>
  );
}

/** A file of settings: what the adapter needs to know is kept, not the file. */
function FileField(props: {
  readonly field: AdapterField;
  readonly value: unknown;
  readonly missing: boolean;
  readonly onChange: (value: unknown) => void;
}): ReactNode {
  const { field, value, missing } = props;
  const { t, say, services, notify, fail } = usePane();
  const layout = useLayout();
  const [unreadable, setUnreadable] = useState<string>();
  const pick = async (): Promise<void> => {
    try {
      const file = await services.files.open('.json,.jsonc');
      if (!file) return;
      const parsed = parseJsonWithComments(file.text);
      setUnreadable(parsed.ok ? undefined : file.name);
      if (parsed.ok) props.onChange(parsed.value);
    } catch (fault) {
      fail(fault);
    }
  };
  const save = (name: string, content: unknown): void =>
    void services.files
      .save({ name, text: `${JSON.stringify(content, null, 2)}\n` }, 'application/json')
      .then(() => notify(t('build.saved', { file: name })), fail);
  const { example } = field;
  const problem =
    unreadable !== undefined
      ? t('settings.connectionFileNotJson', { file: unreadable })
      : value !== undefined && missing
        ? t('settings.connectionFileUnfit')
        : undefined;
  return (
    <Field
      label={say(field.label)}
      {...(field.hint ? { hint: say(field.hint) } : {})}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      {(control) => (
      <div className={layout.wrap} role="group" aria-labelledby={control['aria-labelledby']} aria-describedby={control['aria-describedby']}>
        <Text>{t(value === undefined ? 'settings.connectionFileNone' : 'settings.connectionFileSet')}</Text>
        <Button size="small" icon={<ArrowUpload20Regular />} onClick={() => void pick()}>
          {t('settings.connectionFilePick')}
        </Button>
        {example && (
          <Button size="small" icon={<ArrowDownload20Regular />} onClick={() => save(example.name, value ?? example.value)}>
            {t(value === undefined ? 'settings.connectionFileExample' : 'settings.connectionFileSave')}
          </Button>
        )}
      </div>
      )}
    </Field>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
