import { Tab, Tabs } from '@guildhall/ui/Tabs';
import { Link, useLocation } from '@tanstack/react-router';
import { useT } from './i18n/provider';
import { elsewhere } from './paths';

const faces = ['practices', 'schemes', 'toolbooks', 'stories', 'resources', 'funding', 'consultations', 'glossary'] as const;

/** The kinds of things that a network knows; on the list of each. Its texts are those of `knowledge`. */
export function KnowledgeTabs() {
  const t = useT();
  const here = useLocation({ select: (location) => location.pathname });
  return (
    <Tabs label={t('knowledge.faces')}>
      {faces.map((face) => (
        <Tab key={face} link={<Link to={elsewhere(`/${face}`)} />} current={here === `/${face}`}>
          {t(`knowledge.${face}`)}
        </Tab>
      ))}
    </Tabs>
  );
}
