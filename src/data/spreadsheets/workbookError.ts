import type { WorkbookFault } from '../../core/issues/tableIssues.ts';

/** Why a workbook cannot be read. Converted to an issue before it leaves this folder. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly fault: WorkbookFault;
  readonly detail: string;

  /** @param detail part of the workbook, or empty */
  constructor(fault: WorkbookFault, detail: string) {
    super(`${fault} ${detail}`);
    this.fault = fault;
    this.detail = detail;
  }
}
