import { useState } from 'react';
import { DenseTable, type DenseColumn } from '../src/DenseTable';
import { FactsTable } from '../src/FactsTable';
import { GapChart } from '../src/GapChart';
import { HistogramStrip } from '../src/HistogramStrip';
import { Icon } from '../src/Icon';
import { LevelGrid } from '../src/LevelGrid';
import { SideHead } from '../src/SideHead';
import { Tag } from '../src/Tag';
import { levels } from './words';
import { State, States } from './State';

interface Case {
  name: string;
  host: string;
  phase: string;
  counts: readonly number[];
  due: string;
  late?: boolean;
  next: string;
}
const cases: readonly Case[] = [
  {
    name: 'Twin-track mentoring',
    host: 'Chișinău',
    phase: 'Visit',
    counts: [1, 1, 1, 1, 0],
    due: '21 Nov',
    late: true,
    next: 'Review, Ruth Adeyemi',
  },
  {
    name: 'Micro-grant and class',
    host: 'Frankfurt',
    phase: 'Desk review',
    counts: [3, 1, 6, 4, 3],
    due: '25 Nov',
    next: 'Invite a reserve, you',
  },
  { name: 'One front door', host: 'Barcelona', phase: 'Preparation', counts: [1, 5, 5, 3, 1], due: '27 Nov', next: 'Agenda, host' },
  { name: 'Market test kitchen', host: 'Tbilisi', phase: 'Report', counts: [2, 6, 0, 6, 2], due: '28 Nov', next: 'Sign report, two peers' },
];

const dimensions = [
  {
    key: 'visibility',
    dimension: 'Visibility and outreach',
    counts: [0, 2, 0, 1, 0],
    reading: (
      <Tag tone="warn">
        <Icon name="spread" /> Spread 2 to 4
      </Tag>
    ),
  },
  { key: 'legal', dimension: 'Legal and administrative advice', counts: [0, 0, 2, 1, 0], reading: '3 or 4' },
  { key: 'training', dimension: 'Group training', counts: [0, 0, 0, 0, 0], notScored: 'NS NS IE', reading: 'Outside the scheme' },
  {
    key: 'premises',
    dimension: 'Premises and incubation',
    counts: [3, 0, 0, 0, 0],
    reading: (
      <Tag tone="good" check>
        All agree on 1
      </Tag>
    ),
  },
  { key: 'language', dimension: 'Language and culture', counts: [0, 0, 0, 1, 2], reading: '4 or 5' },
];

export function DataParts() {
  const [down, setDown] = useState(false);
  const columns: readonly DenseColumn<Case>[] = [
    { key: 'case', head: 'Case', cell: (row) => <a href="#case">{row.name}</a>, phone: 'title' },
    { key: 'host', head: 'Host', cell: (row) => <span className="soft">{row.host}</span> },
    { key: 'phase', head: 'Phase', cell: (row) => row.phase },
    {
      key: 'scores',
      head: 'Scores so far',
      cell: (row) => <HistogramStrip small counts={row.counts} label={`Scores 1 to 5 given: ${row.counts.join(', ')}`} />,
      phone: 'end',
    },
    {
      key: 'due',
      head: 'Due',
      sort: down ? 'descending' : 'ascending',
      onSort: () => setDown(!down),
      cell: (row) => <span className={row.late ? 'late' : ''}>{row.late ? `${row.due}, late` : row.due}</span>,
      figures: true,
      phone: 'side',
    },
    { key: 'next', head: 'Next, by whom', cell: (row) => <span className="soft">{row.next}</span>, phone: 'line' },
  ];
  return (
    <States>
      <State title="Dense table" wide>
        <DenseTable
          caption="Cases of this round"
          columns={columns}
          rows={down ? [...cases].reverse() : cases}
          rowKey={(row) => row.name}
          chosen={(row) => row.host === 'Barcelona'}
        />
      </State>
      <State title="Report" wide>
        <SideHead title="In short" about="Written by Kofi Boateng, lead reviewer">
          <div className="prose">
            <p>
              The desk does one thing better than anybody we know: people can ask the real question in the language they think in. Peers
              agree closely on that, and on premises and finance, where the desk only refers on.
            </p>
          </div>
        </SideHead>
        <SideHead
          title="How peers scored"
          about={
            <>
              <p>3 reviewers, first round, 10–12 September 2026</p>
              <p style={{ marginBlockStart: '.6rem' }}>One square is one reviewer.</p>
            </>
          }
        >
          <LevelGrid
            caption="How peers scored"
            heads={{ dimension: 'Dimension', notScored: 'Not scored', reading: 'Reading' }}
            levels={levels}
            rows={dimensions}
            cellText={(count, level) => `${count} gave ${level.numeral}, ${level.word}`}
          />
        </SideHead>
        <SideHead title="Four readings" about="Where the host, the file and the peers see the same thing differently">
          <GapChart
            summary="Self-assessment is one level above the agreed score in three of four dimensions."
            series={[
              { key: 'self', label: 'Self-assessment', shape: 'diamond' },
              { key: 'desk', label: 'Desk reading', shape: 'circle' },
              { key: 'agreed', label: 'Agreed by peers', shape: 'square' },
              { key: 'again', label: 'Re-review 2027', shape: 'triangle' },
              { key: 'elsewhere', label: 'Median of 10 hosts', shape: 'tick' },
            ]}
            levels={levels}
            rows={[
              { key: 'v', label: 'Visibility and outreach', values: { self: 3, desk: 2, agreed: 3, again: 3, elsewhere: 3 } },
              { key: 'n', label: 'Networking', values: { self: 3, desk: 2, agreed: 2, again: 3, elsewhere: 3.5 } },
              { key: 'l', label: 'Legal and administrative advice', values: { self: 4, desk: 3, agreed: 3, again: 3 } },
              { key: 'p', label: 'Premises and incubation', values: { self: 1, desk: 1, agreed: 1, again: null } },
            ]}
            table={{ open: 'The same as a table', rowHead: 'Dimension', none: '–' }}
          />
        </SideHead>
      </State>
      <State title="Facts">
        <FactsTable
          caption="Figures"
          facts={[
            { key: 'a', value: '320', what: 'people a year', source: 'capacity, 2025 · host’s register' },
            { key: 'b', value: '€ 210', what: 'for each person', source: '2025 · annual account, p. 14' },
          ]}
        />
      </State>
      <State title="Strip and scale">
        <p className="row">
          <HistogramStrip counts={[1, 3, 0, 0, 0]} label="Scores 1 to 5 given by 1, 3, 0, 0, 0 peers" />
          <HistogramStrip counts={[0, 1, 3, 2, 1]} label="Scores 1 to 5 given by 0, 1, 3, 2, 1 peers" />
          <HistogramStrip counts={[1, 1, 1, 1, 1]} label="Scores 1 to 5 given by 1, 1, 1, 1, 1 peers" />
        </p>
      </State>
    </States>
  );
}
