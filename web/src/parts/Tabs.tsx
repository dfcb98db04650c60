/** Tabs: one panel of several, walked by arrows. */
import { type ReactNode, useState } from 'react';
import { Tab as AriaTab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { numberText } from '../../../src/words/language.ts';
import { useLanguage } from '../words/text.ts';
import style from './Tabs.module.css';

/** One tab. */
export interface Tab {
  readonly name: string;
  readonly label: string;
  /** How many there are of what it shows. */
  readonly count?: number;
  /** Whether the count asks for attention. */
  readonly loud?: boolean;
  readonly show: () => ReactNode;
}

/** The tabs; the first is open. */
export const Tabs = ({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
}) => {
  const language = useLanguage();
  const [open, setOpen] = useState<string>();
  // Tabs come and go with what there is to show: until one is chosen, the first is open, whichever it is now.
  const current = tabs.find(({ name }) => name === open) ?? tabs[0];
  return (
    <AriaTabs
      className={style['tabs'] ?? ''}
      selectedKey={current?.name ?? ''}
      onSelectionChange={(key) => {
        if (key !== current?.name) setOpen(String(key));
      }}
    >
      <TabList aria-label={label} className={style['list'] ?? ''}>
        {tabs.map(({ name, label: text, count, loud = false }) => (
          <AriaTab key={name} id={name} className={style['tab'] ?? ''}>
            {text}
            {count !== undefined && (
              <span className={style['count']} data-loud={loud}>
                {numberText(count, language)}
              </span>
            )}
          </AriaTab>
        ))}
      </TabList>
      {tabs.map(({ name, show }) => (
        <TabPanel key={name} id={name} className={style['panel'] ?? ''}>
          {() => show()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
};
