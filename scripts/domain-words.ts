import ts from 'typescript';

/** One value of an exported list or union of strings in domain/. */
export type DomainWord = { file: string; list: string; value: string };

const isExported = (node: ts.VariableStatement | ts.TypeAliasDeclaration) =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;
}

/** All or nothing: a list that holds anything but strings is no list of words. */
function literals(nodes: readonly ts.Node[]): string[] {
  const strings = nodes.map((node) => (ts.isLiteralTypeNode(node) ? node.literal : node));
  return strings.every((node) => ts.isStringLiteral(node)) ? strings.map((node) => node.text) : [];
}

/** Tables whose keys are words: the commands and the rights. */
const tables = ['workflow', 'rights'];

const keys = (table: ts.ObjectLiteralExpression) =>
  table.properties.flatMap(({ name }) => name?.getText() ?? []);

/** The words of one file: `export const stages = ['drafting', …] as const` and `export type Role = 'by' | …`. */
export function domainWords(path: string, text: string): DomainWord[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const words = (list: string, nodes: readonly ts.Node[]) =>
    literals(nodes).map((value) => ({ file: path, list, value }));
  return source.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement) && isExported(statement))
      return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
        const value = initializer && bare(initializer);
        if (value && ts.isObjectLiteralExpression(value) && tables.includes(name.getText()))
          return keys(value).map((key) => ({ file: path, list: name.getText(), value: key }));
        return value && ts.isArrayLiteralExpression(value) ? words(name.getText(), value.elements) : [];
      });
    if (ts.isTypeAliasDeclaration(statement) && isExported(statement) && ts.isUnionTypeNode(statement.type))
      return words(statement.name.text, statement.type.types);
    return [];
  });
}
