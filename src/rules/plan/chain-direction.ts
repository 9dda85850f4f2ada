import { isResult, type Level, levelNames } from '../../model/framework.ts';
import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { columnIn } from '../input-words.ts';
import { indicatorAt } from '../level-words.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target,contributes_to';

interface Facts {
  readonly id: string;
  readonly level: Level;
  /** what it is said to move */
  readonly to: string;
  readonly toLevel: Level;
}

export default defineRule<Facts, 'framework'>({
  code: 'plan/chain-direction',
  severity: 'warning',
  on: 'framework',
  concerns: 'chain',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    const rows = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
    for (const indicator of framework.indicators) {
      const { id, level, contributesTo } = indicator;
      for (const moved of [...new Set(contributesTo)].flatMap((each) => rows.get(each) ?? [])) {
        if (isResult(moved) && !leadsDown(level, moved.level)) continue;
        yield {
          at: place(indicator, 'contributes_to'),
          facts: { id, level, to: moved.id, toLevel: moved.level },
          related: [{ file: moved.at.file, line: moved.at.line }],
          component: componentOf(indicator),
          indicators: [id, moved.id],
        };
      }
    }
  },
  words: {
    en: {
      summary: 'a chain that leads down a level, or to what is neither outcome nor impact',
      message: ({ id, level, to, toLevel }, say) =>
        leadsDown(level, toLevel)
          ? `${id}, ${indicatorAt(level, say)}, is said to contribute to ${to}, ${indicatorAt(toLevel, say)}: that leads down.`
          : `${id} is said to contribute to ${to}, which is ${indicatorAt(toLevel, say)}, neither outcome nor impact.`,
      hint: ({ id, to }, say) =>
        `Name in ${columnIn('contributes_to', say)} of ${id} the outcome or impact it is meant to move, or turn the link to ${to} round.`,
      explanation:
        'A results chain leads from what is done to what it is meant to change: up, and to an outcome or impact. A link that leads elsewhere holds no activity against a result; most often the two ids were swapped.',
      bad: 'attacks (outcome) contribute to patrols (output)',
      good: 'patrols (output) contribute to attacks (outcome)',
    },
    fr: {
      summary: 'une chaîne qui descend de niveau, ou mène à ce qui n’est ni effet ni impact',
      message: ({ id, level, to, toLevel }, say) =>
        leadsDown(level, toLevel)
          ? `${id}, ${indicatorAt(level, say)}, contribuerait à ${to}, ${indicatorAt(toLevel, say)} : la chaîne descend.`
          : `${id} contribuerait à ${to}, qui est ${indicatorAt(toLevel, say)}, donc ni un effet ni un impact.`,
      hint: ({ id, to }, say) =>
        `Indiquez dans la colonne ${say.quote(columnIn('contributes_to', say))} ${de(id)} l’effet ou l’impact visé, ou inversez le lien avec ${to}.`,
      explanation:
        'Une chaîne de résultats mène de ce qui est fait à ce qui doit changer : elle monte, vers un effet ou un impact. Un lien qui mène ailleurs ne rapporte aucune activité à un résultat ; le plus souvent, les deux identifiants ont été intervertis.',
      bad: 'les attaques (effet) contribuent aux patrouilles (produit)',
      good: 'les patrouilles (produit) contribuent à la baisse des attaques (effet)',
    },
  },
  shown: { id: 'M3', level: 'outcome', to: 'M1', toLevel: 'output' },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols to priority sites,Military,output,count,2400,3600,',
        'M3,Attacks on civilians,Military,outcome,count,120,60,M1',
        'M2,Radio programmes,Military,output,count,10,48,M1',
      ],
    },
    raised: ['indicators.csv:3:55', 'indicators.csv:4:49'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols to priority sites,Military,output,count,2400,3600,M3',
        'M3,Attacks on civilians,Military,outcome,count,120,60,M4',
        'M4,People who feel safe,Military,impact,percent,40,60,',
      ],
    },
  },
});

const leadsDown = (from: Level, to: Level): boolean => levelNames.indexOf(to) < levelNames.indexOf(from);
