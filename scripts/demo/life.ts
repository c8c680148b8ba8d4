import { listCampaigns, listCases, listEnforcements, listTrainings } from './actions.ts';
import { putUpBoards } from './boards.ts';
import { listCleanups } from './cleanups.ts';
import { assessTowns, countReports, countWells } from './counts.ts';
import type { District } from './district.ts';
import { listHonours, listProjects, listPublicity } from './exchange.ts';
import { printReachTexts } from './faceTexts.ts';
import { listHoldings, type Holding } from './holdings.ts';
import { countPatrols } from './patrols.ts';
import { listProblems } from './problems.ts';
import { listRegions, listRivers } from './riverRows.ts';
import type * as Rows from './rows.ts';
import { fillOffices, type Offices } from './offices.ts';
import { listSections, listWaterMonths } from './sections.ts';
import { listTargets } from './targets.ts';
import { listUnits } from './units.ts';

/** All events in the district from the first month to the last. */
export interface Life {
  readonly district: District;
  readonly offices: Offices;
  readonly holdings: readonly Holding[];
  readonly regions: Rows.RegionRow[];
  readonly rivers: Rows.RiverRow[];
  readonly boards: Rows.BoardRow[];
  readonly problems: Rows.ProblemRow[];
  readonly cleanups: Rows.CleanupRow[];
  readonly patrols: Rows.PatrolRow[];
  readonly sections: Rows.SectionRow[];
  readonly waterMonths: Rows.WaterMonthRow[];
  readonly units: Rows.UnitRow[];
  readonly targets: Rows.TargetRow[];
  readonly campaigns: Rows.CampaignRow[];
  readonly enforcements: Rows.EnforcementRow[];
  readonly cases: Rows.CaseRow[];
  readonly wells: Rows.WellRow[];
  readonly trainings: Rows.TrainingRow[];
  readonly publicReports: Rows.PublicReportRow[];
  readonly assessments: Rows.AssessmentRow[];
  readonly projects: Rows.ProjectRow[];
  readonly publicity: Rows.PublicityRow[];
  readonly honours: Rows.HonourRow[];
}

/** Simulates two years in a district. Every topic has its own random stream. */
export const liveTwoYears = (district: District): Life => {
  const offices = fillOffices(district);
  const holdings = listHoldings(offices);
  const problems = listProblems(district);
  const sections = listSections(district);
  const cleanups = listCleanups(district);
  const enforcements = listEnforcements(district);
  const wells = countWells(district);
  const assessments = assessTowns(district);
  const rivers = listRivers(district, sections);
  return {
    district,
    offices,
    holdings,
    regions: listRegions(district),
    rivers,
    boards: printReachTexts(
      putUpBoards(district, offices),
      district.reaches.map(({ row }) => row),
      rivers,
      district.settings.seed,
    ),
    problems,
    cleanups,
    patrols: countPatrols(district, holdings, problems),
    sections,
    waterMonths: listWaterMonths(district, sections),
    units: listUnits(district),
    targets: listTargets(district, { wells, cleanups, enforcements }),
    campaigns: listCampaigns(),
    enforcements,
    cases: listCases(district),
    wells,
    trainings: listTrainings(),
    publicReports: countReports(district),
    assessments,
    projects: listProjects(district),
    publicity: listPublicity(district),
    honours: listHonours(district, assessments),
  };
};
