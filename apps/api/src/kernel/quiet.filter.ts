import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@guildhall/domain/kernel/errors';

/** A refusal is an answer and no fault of the program: without this filter Nest writes each with its stack, and what people typed with it. */
@Catch(DomainError)
export class QuietFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): DomainError {
    // GraphQL takes a returned error for a thrown one.
    if (host.getType<'graphql' | 'http'>() === 'graphql') return error;
    throw error;
  }
}
