const tagged = (environment: string) => ({
  tags: { Environment: environment, Team: 'core' },
  tags_all: { Environment: environment, Team: 'core' },
});

export const prod = tagged('production');
export const staging = tagged('staging');
export const sandbox = tagged('sandbox');

export const policy = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

export const allow = (Action: string | readonly string[], Resource: string | readonly string[], Condition?: object): object => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition === undefined ? {} : { Condition }),
});

export const everybody = (Action: string): object => ({ Effect: 'Allow', Principal: '*', Action, Resource: '*' });
