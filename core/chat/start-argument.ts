import { decode } from './action.ts';

/**
 * Gives the argument of the link that opens a chat at what a button does, for places whose buttons only
 * lead there, such as a card in a group.
 * @param code a button's code
 * @returns null for what no link does
 */
export function startArgument(code: string): string | null {
  const action = decode(code);
  switch (action?.name) {
    case 'template':
      return `t_${action.args[0]}`;
    case 'report-template':
      return `report_${action.args[0]}`;
    default:
      return null;
  }
}
