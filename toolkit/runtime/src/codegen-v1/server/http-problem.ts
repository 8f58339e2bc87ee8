import { problemOf, type ProblemDetails } from "../shared/problem.ts";

/** Thrown by a handler (or what it calls) to answer with a problem, where a typed result is out of reach. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly problem: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;

  /** @param members further members of the problem; `type` and `title` default to those of the status. */
  constructor(status: number, members: Partial<ProblemDetails> = {}, headers: Readonly<Record<string, string>> = {}) {
    const problem = problemOf(status, members);
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.headers = headers;
  }

  get status(): number {
    return this.problem.status;
  }
}
