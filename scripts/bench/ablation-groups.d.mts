export interface Group {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}
export function groups(): Group[];
export function without(group: Group): {
  readonly name: string;
  transform(code: string, id: string): { readonly code: string } | null;
};
