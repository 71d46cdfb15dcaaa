import { Avatar } from '../src/Avatar';
import { Button } from '../src/Button';
import { Chip, Chips } from '../src/Chip';
import { Dot } from '../src/Dot';
import { GuildTile } from '../src/GuildTile';
import { PageHead } from '../src/PageHead';
import { Row, Rows } from '../src/Rows';
import { Tab, Tabs } from '../src/Tabs';
import { Tag } from '../src/Tag';
import type { Words } from './words';

/** A whole page from the parts, in English or Arabic. */
export function CommunityPage({ t }: { t: Words }) {
  const replies = (count: string) => (
    <p>
      <span style={{ fontSize: '1rem', color: 'var(--ink)' }}>{count}</span> {t.replies}
    </p>
  );
  return (
    <>
      <PageHead
        tile={<GuildTile name="Coaching and mentoring" size="3.5rem" />}
        kicker={t.kicker}
        title={t.coaching}
        lead={t.purpose}
        actions={<Button kind="main">{t.ask}</Button>}
        note={t.since}
      />
      <Tabs label={t.coaching}>
        <Tab link={<a href="#d" />} current count={t.n38}>
          {t.discussions}
        </Tab>
        <Tab link={<a href="#m" />} count={t.n21}>
          {t.members}
        </Tab>
        <Tab link={<a href="#k" />} count={t.n6}>
          {t.knowledge}
        </Tab>
        <Tab link={<a href="#a" />}>{t.about}</Tab>
      </Tabs>
      <div className="split">
        <div>
          <Chips label={t.filter}>
            <Chip chosen>{t.all}</Chip>
            <Chip>{t.questions}</Chip>
            <Chip>{t.lessons}</Chip>
            <Chip>{t.announcements}</Chip>
            <Chip>{t.unanswered}</Chip>
          </Chips>
          <Rows label={t.discussions}>
            <Row
              level={2}
              unread
              lead={<Avatar name="Darko Petrović" />}
              title="Volunteer mentors: what do you train?"
              titleLang="en"
              link={<a href="#1" />}
              line="Please add what a mentor must never do. No loans between mentor and mentee, no work for free."
              lineLang="en"
              meta={
                <>
                  <Tag tone="line">{t.pinned}</Tag>
                  <span>{t.question}</span>
                  <span>
                    <bdi>Darko Petrović</bdi> · {t.hours}
                  </span>
                </>
              }
              side={
                <>
                  {replies(t.n12)}
                  <p>
                    <Dot>{t.fourNew}</Dot>
                  </p>
                </>
              }
            />
            <Row
              level={2}
              lead={<Avatar name="Linnéa Sandberg" />}
              title="How long should a tandem last?"
              titleLang="en"
              link={<a href="#2" />}
              line="Vi har provat sex månader. Det räcker till en plan men inte till de första kunderna."
              lineLang="sv"
              meta={
                <>
                  <span>{t.question}</span>
                  <Tag tone="good" check>
                    {t.answered}
                  </Tag>
                  <Tag tone="line" lang="sv">
                    svenska
                  </Tag>
                  <span>
                    <bdi>Linnéa Sandberg</bdi> · {t.yesterday}
                  </span>
                </>
              }
              side={replies(t.n23)}
            />
            <Row
              level={2}
              lead={<Avatar name="أميرة حداد" />}
              title="مرشدون يتحدثون العربية في الدنمارك"
              titleLang="ar"
              link={<a href="#3" />}
              line="نبحث عن مرشدين من قطاع المطاعم يتحدثون العربية أو الصومالية لأيام الإرشاد القادمة."
              lineLang="ar"
              meta={
                <>
                  <span>{t.question}</span>
                  <Tag tone="line" lang="ar">
                    العربية
                  </Tag>
                  <span>
                    <bdi>Amira Haddad-Lindqvist</bdi> · {t.october}
                  </span>
                </>
              }
              side={replies(t.n3)}
            />
          </Rows>
        </div>
        <aside className="aside">
          <section>
            <h2>{t.waits}</h2>
            <a href="#w">{t.two}</a>
          </section>
          <section>
            <h2>{t.next}</h2>
            <a href="#n">{t.end}</a>
            <p className="meta">{t.when}</p>
          </section>
        </aside>
      </div>
    </>
  );
}
