package io.sitong.rules.acceptance;

/** Chances of drawing so many right ones, without putting back, from a whole that holds a given number of right ones. */
final class Hypergeometric {

    private final int population;
    private final int drawn;
    private final double[] logFactorial;

    Hypergeometric(int population, int drawn) {
        this.population = population;
        this.drawn = drawn;
        logFactorial = new double[population + 1];
        for (int i = 1; i <= population; i++) {
            logFactorial[i] = logFactorial[i - 1] + Math.log(i);
        }
    }

    /** The chance of {@code right} or more right ones among the drawn, were there {@code allRight} in the whole. */
    double atLeast(int right, int allRight) {
        double sum = 0;
        for (int k = Math.min(drawn, allRight); k >= right; k--) {
            sum += exactly(k, allRight);
        }
        return sum;
    }

    /** The chance of {@code right} or fewer. */
    double atMost(int right, int allRight) {
        double sum = 0;
        for (int k = Math.max(0, drawn - (population - allRight)); k <= right; k++) {
            sum += exactly(k, allRight);
        }
        return sum;
    }

    private double exactly(int right, int allRight) {
        int wrong = drawn - right;
        int allWrong = population - allRight;
        if (right < 0 || right > allRight || wrong < 0 || wrong > allWrong) {
            return 0;
        }
        return Math.exp(choose(allRight, right) + choose(allWrong, wrong) - choose(population, drawn));
    }

    private double choose(int n, int k) {
        return logFactorial[n] - logFactorial[k] - logFactorial[n - k];
    }
}
