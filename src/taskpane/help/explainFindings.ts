/** A part of its own, so that the page loads these texts only when somebody asks for them. */
export { explainFindings } from '../../core';
