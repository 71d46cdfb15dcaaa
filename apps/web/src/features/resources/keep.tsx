import type { Concepts, Resource } from './resource.page';
import { Downloads } from './downloads';
import { FileKeep } from './file-keep';
import { ResourceForm } from './resource-form';
import { StateKeep } from './state-keep';
import styles from './resources.module.css';
import { useT } from '../../app/i18n/provider';

/** The work on a resource, for those who keep the shelf. */
export function Keep({ resource, concepts }: { resource: Resource; concepts: Concepts }) {
  const t = useT();
  return (
    <section className={styles['keep']} aria-labelledby="keep">
      <h2 id="keep">{t('resources.keep')}</h2>
      {resource.downloads && resource.state !== 'DRAFT' && <Downloads downloads={resource.downloads} />}
      <FileKeep resource={resource} />
      <ResourceForm resource={resource} concepts={concepts} />
      <StateKeep resource={resource} />
    </section>
  );
}
