package io.iotssf.contracts;

/**
 * One ordered step of a data flow (データフロー).
 *
 * @param number place in the flow, from 1
 * @param text what passes from where to where
 * @param source where the step is printed
 */
public record DataFlowStep(int number, Text text, Source source) {}
