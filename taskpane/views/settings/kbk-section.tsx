import { useState, type ReactNode } from 'react';
import { Field, Input, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { parameters } from '../../../src/regulation';
import { usePane } from '../../pane-context';
import { withoutParameter, withParameter } from './profile-edit';
import { Section } from './section';
import { readTypedParameter } from './typed-parameter';

const id = 'deposit.kbk';

/** The one value nobody could confirm: why it is empty, where to get it, and the field for it. */
export function KbkSection(): ReactNode {
  const { t, say, profile, setProfile } = usePane();
  const kept = profile.parameters?.[id];
  const [typed, setTyped] = useState(typeof kept === 'string' ? kept : '');
  const read = typed === '' ? undefined : readTypedParameter(id, typed);
  const { howToGet } = parameters[id];
  return (
    <Section title={t('settings.kbk')}>
      {kept === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('settings.kbkEmptyTitle')}</MessageBarTitle>
            {t('settings.kbkEmptyText')}
          </MessageBarBody>
        </MessageBar>
      )}
      <Field
        label={t('settings.kbkDigits')}
        {...(howToGet ? { hint: say(howToGet) } : {})}
        {...(read && 'problem' in read ? { validationMessage: say(read.problem) } : {})}
      >
        <Input
          value={typed}
          inputMode="numeric"
          onChange={(_, data) => {
            setTyped(data.value);
            const next = data.value.trim() === '' ? undefined : readTypedParameter(id, data.value);
            setProfile(next && 'value' in next ? withParameter(profile, id, next.value) : withoutParameter(profile, id));
          }}
        />
      </Field>
    </Section>
  );
}
