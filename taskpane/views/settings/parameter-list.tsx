import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Badge, Button, Field, Input, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReset20Regular, Edit16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import { createRegulation, describeParameters, isStrong, type DescribedParameter } from '../../../src/regulation';
import { momentText, parseIsoDate } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { SourcesNote } from '../../parts/sources-note';
import { useLayout } from '../../parts/use-layout';
import { pageOf } from '../check/group-findings';
import { withoutParameter, withParameter } from './profile-edit';
import { Section } from './section';
import { isTypable, readTypedParameter } from './typed-parameter';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  search: { width: '100%', maxWidth: 'none', boxSizing: 'border-box' },
});

const pageSize = 15;

/** Longest printed value shown in full. */
const longestValue = 90;

/** Every parameter of the law with its value on the chosen day, source and confidence; each can be replaced. */
export function ParameterList(): ReactNode {
  const { t, language, asOf, profile } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const deferred = useDeferredValue(search);
  const own = profile.parameters;
  const described = useMemo(
    () =>
      describeParameters(createRegulation().regulation, {
        on: asOf,
        ...(deferred.trim() === '' ? {} : { filter: deferred }),
      }),
    [asOf, deferred],
  );
  const sorted = useMemo(
    () => [...described].sort((a, b) => Number(own !== undefined && b.id in own) - Number(own !== undefined && a.id in own)),
    [described, own],
  );
  const { shown, next } = pageOf(sorted, pages, pageSize);
  const count = Object.keys(own ?? {}).length;
  return (
    <Section
      title={t('settings.parameters')}
      text={t('settings.parametersText', { date: momentText(asOf, language) })}
    >
      <Disclosure title={t('settings.ownCount', { count })}>
        <SearchBox
          className={styles.search}
          value={search}
          aria-label={t('settings.parametersSearch')}
          placeholder={t('settings.parametersSearch')}
          onChange={(_, data) => setSearch(data.value)}
        />
        <ul className={layout.list}>
          {shown.map((parameter) => (
            <li key={parameter.id} className={styles.item}>
              <ParameterItem parameter={parameter} />
            </li>
          ))}
        </ul>
        {shown.length === 0 && <Text>{t('check.noMatches')}</Text>}
        {next > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setPages(pages + 1)}>
            {t('common.showMore', { count: next })}
          </Button>
        )}
      </Disclosure>
    </Section>
  );
}

function ParameterItem({ parameter }: { readonly parameter: DescribedParameter }): ReactNode {
  const { t, say, language, profile, setProfile } = usePane();
  const layout = useLayout();
  const { id, unit } = parameter;
  const isOwn = profile.parameters !== undefined && id in profile.parameters;
  const kept = profile.parameters?.[id];
  const [editing, setEditing] = useState(false);
  const [typed, setTyped] = useState('');
  const value = parameter.values.at(-1);
  const since = value?.from === undefined ? undefined : parseIsoDate(value.from);
  const read = typed.trim() === '' ? undefined : readTypedParameter(id, typed);
  const printed = value ? say(value.printed) : t('settings.noDefault');
  return (
    <>
      <div className={layout.between}>
        <Text weight="semibold" className={layout.breakable}>
          {say(parameter.title)}
        </Text>
        {isOwn && (
          <Badge appearance="tint" color="brand">
            {t('settings.own')}
          </Badge>
        )}
      </div>
      <Text size={200} className={layout.breakable}>
        {t('settings.default')}: {printed.length > longestValue ? `${printed.slice(0, longestValue)}…` : printed}
        {since && ` (${t('settings.since', { date: momentText(since, language) })})`}
      </Text>
      {isOwn && (
        <Text size={200} className={layout.breakable}>
          {t('settings.own')}: <strong>{typeof kept === 'object' ? JSON.stringify(kept) : String(kept)}</strong>
        </Text>
      )}
      <div className={layout.row}>
        {!isStrong(value?.confidence ?? parameter.confidence) && <QuestionCircle16Regular aria-hidden />}
        <Text size={200} className={layout.muted}>
          {t(`confidence.${value?.confidence ?? parameter.confidence}`)}
        </Text>
      </div>
      {value && <SourcesNote sources={value.sources} />}
      {editing && (
        <Field
          label={t('settings.own')}
          {...(read && 'problem' in read ? { validationMessage: say(read.problem) } : {})}
        >
          <Input
            value={typed}
            onChange={(_, data) => {
              setTyped(data.value);
              const next = readTypedParameter(id, data.value);
              if ('value' in next) setProfile(withParameter(profile, id, next.value));
            }}
          />
        </Field>
      )}
      <div className={layout.wrap}>
        {isTypable(unit) && !editing && (
          <Button
            size="small"
            icon={<Edit16Regular />}
            aria-label={`${t('settings.change')}: ${say(parameter.title)}`}
            onClick={() => {
              setTyped(typeof kept === 'string' || typeof kept === 'number' ? String(kept) : '');
              setEditing(true);
            }}
          >
            {t('settings.change')}
          </Button>
        )}
        {!isTypable(unit) && (
          <Text size={200} className={layout.muted}>
            {t('settings.table')}
          </Text>
        )}
        {isOwn && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowReset20Regular />}
            onClick={() => {
              setEditing(false);
              setProfile(withoutParameter(profile, id));
            }}
          >
            {t('settings.reset')}
          </Button>
        )}
      </div>
    </>
  );
}
