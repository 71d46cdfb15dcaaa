import { Avatar } from '../src/Avatar';
import { buttonClass } from '../src/Button';
import { Dot } from '../src/Dot';
import { Meter } from '../src/Meter';
import { Pagination } from '../src/Pagination';
import { Row, Rows } from '../src/Rows';
import { Tab, Tabs } from '../src/Tabs';
import { Tag } from '../src/Tag';
import { State, States } from './State';

export function ListParts() {
  return (
    <States>
      <State title="Tabs and rows" wide>
        <Tabs label="Coaching and mentoring">
          <Tab link={<a href="#discussions" />} current count={38}>
            Discussions
          </Tab>
          <Tab link={<a href="#members" />} count={21}>
            Members
          </Tab>
          <Tab link={<a href="#knowledge" />} count={6}>
            Knowledge
          </Tab>
          <Tab link={<a href="#about" />}>About</Tab>
        </Tabs>
        <Rows label="Discussions">
          <Row
            unread
            lead={<Avatar name="Darko Petrović" />}
            title="Volunteer mentors: what do you train?"
            link={<a href="#t1" />}
            line="Please add what a mentor must never do. No loans between mentor and mentee, no work for free."
            meta={
              <>
                <Tag tone="line">pinned</Tag> Question <span>Darko Petrović · 2 h</span>
              </>
            }
            side={
              <>
                <p>
                  <span style={{ fontSize: '1rem', color: 'var(--ink)' }}>12</span> replies
                </p>
                <p>
                  <Dot>4 new</Dot>
                </p>
              </>
            }
          />
          <Row
            lead={<Avatar name="أميرة حداد" />}
            title="مرشدون يتحدثون العربية في الدنمارك"
            titleLang="ar"
            link={<a href="#t2" />}
            line="نبحث عن مرشدين من قطاع المطاعم يتحدثون العربية أو الصومالية لأيام الإرشاد القادمة."
            lineLang="ar"
            meta={
              <>
                Question{' '}
                <Tag tone="line" lang="ar">
                  العربية
                </Tag>{' '}
                <span>Amira Haddad-Lindqvist · 12 Oct</span>
              </>
            }
            side={<p>3 replies</p>}
          />
        </Rows>
        <Pagination
          label="Older discussions"
          newer={<a href="#newer" />}
          newerLabel="Newer"
          older={<a href="#older" />}
          olderLabel="Older"
          note="11 to 20 of 38"
        />
      </State>
      <State title="Desk rows" wide>
        <Rows lead label="Waiting for you">
          <Row
            lead="Review due Friday"
            title="Mother-tongue start-up desk, Copenhagen"
            link={<a href="#c1" />}
            meta="7 of 10 dimensions ready · due Fri 27 Nov, 17:00 in Copenhagen"
            side={
              <a className={buttonClass('main', true)} href="#go">
                Go on
              </a>
            }
          >
            <div style={{ maxInlineSize: '18rem', marginBlockStart: '.5rem' }}>
              <Meter value={7} max={10} label="7 of 10 ready" />
            </div>
          </Row>
          <Row
            lead="You are asked to review"
            title="Learn first, then a mentor, Thessaloniki"
            link={<a href="#c2" />}
            meta="From Eleni Markou · about five hours until 18 Jan · answer by 30 Nov"
            side={
              <a className={buttonClass('plain', true)} href="#look">
                Look and answer
              </a>
            }
          />
        </Rows>
      </State>
    </States>
  );
}
