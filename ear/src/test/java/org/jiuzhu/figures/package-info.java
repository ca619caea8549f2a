/** Measurements, not tests: {@code mvn verify -Dit.test=PageFigures} prints them and fails on no figure. */
package org.jiuzhu.figures;
