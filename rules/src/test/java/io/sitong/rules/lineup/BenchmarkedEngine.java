package io.sitong.rules.lineup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaccardSimilarity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What else a user might take to find the name most like another; only for comparison. */
interface BenchmarkedEngine {

    /** The most similar target, -1 where nothing is alike. */
    int best(String name);

    /** Every engine over the targets, by the name it is known under. */
    static Map<String, BenchmarkedEngine> all(List<String> targets) {
        JaccardSimilarity jaccard = new JaccardSimilarity();
        JaroWinklerSimilarity jaro = new JaroWinklerSimilarity();
        LevenshteinDistance edit = LevenshteinDistance.getDefaultInstance();
        Map<String, BenchmarkedEngine> engines = new java.util.LinkedHashMap<>();
        engines.put("Commons Text Jaccard", comparing(targets, jaccard::apply));
        engines.put("Commons Text Jaro-Winkler", comparing(targets, jaro::apply));
        engines.put(
                "Commons Text Levenshtein",
                comparing(targets, (q, t) -> -(double) edit.apply(q, t) / Math.max(q.length(), t.length())));
        engines.put("character TF-IDF, cosine", new CharacterTfIdf(targets));
        engines.put("Lucene n-grams 1-2, BM25", new LuceneNgrams(targets));
        return engines;
    }

    private static BenchmarkedEngine comparing(List<String> targets, ToDoubleBiFunction<String, String> similarity) {
        return name -> {
            int best = -1;
            double score = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < targets.size(); t++) {
                double s = similarity.applyAsDouble(name, targets.get(t));
                if (s > score) {
                    score = s;
                    best = t;
                }
            }
            return best;
        };
    }

    /** Characters and pairs of neighbours, weighted by how rare they are among the targets. */
    final class CharacterTfIdf implements BenchmarkedEngine {

        private final Map<String, List<Posting>> postings = new HashMap<>();
        private final int targets;

        private record Posting(int target, double weight) {}

        CharacterTfIdf(List<String> targets) {
            this.targets = targets.size();
            Map<String, Integer> documents = new HashMap<>();
            List<Map<String, Integer>> counts =
                    targets.stream().map(CharacterTfIdf::grams).toList();
            counts.forEach(grams -> grams.keySet().forEach(gram -> documents.merge(gram, 1, Integer::sum)));
            for (int t = 0; t < counts.size(); t++) {
                Map<String, Double> weights = new HashMap<>();
                counts.get(t).forEach((gram, n) -> weights.put(gram, n * idf(documents.getOrDefault(gram, 0))));
                double norm = norm(weights);
                int target = t;
                weights.forEach((gram, weight) -> postings.computeIfAbsent(gram, g -> new ArrayList<>())
                        .add(new Posting(target, weight * idf(documents.getOrDefault(gram, 0)) / norm)));
            }
        }

        private double idf(int documents) {
            return Math.log((1.0 + targets) / (1.0 + documents)) + 1;
        }

        private static double norm(Map<String, Double> weights) {
            return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        }

        private static Map<String, Integer> grams(String name) {
            Map<String, Integer> grams = new HashMap<>();
            for (int i = 0; i < name.length(); i++) {
                grams.merge(name.substring(i, i + 1), 1, Integer::sum);
                if (i + 2 <= name.length()) {
                    grams.merge(name.substring(i, i + 2), 1, Integer::sum);
                }
            }
            return grams;
        }

        @Override
        public int best(String name) {
            double[] sums = new double[targets];
            grams(name)
                    .forEach((gram, n) -> postings.getOrDefault(gram, List.of())
                            .forEach(posting -> sums[posting.target()] += n * posting.weight()));
            int best = -1;
            for (int t = 0; t < targets; t++) {
                if (sums[t] > 0 && (best < 0 || sums[t] > sums[best])) {
                    best = t;
                }
            }
            return best;
        }
    }

    /** An index of Apache Lucene in memory, over single characters and pairs. */
    final class LuceneNgrams implements BenchmarkedEngine {

        private final IndexSearcher searcher;

        LuceneNgrams(List<String> targets) {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            FieldType type = new FieldType();
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
            try {
                try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                    for (String target : targets) {
                        Document document = new Document();
                        document.add(new Field("name", grams(target), type));
                        writer.addDocument(document);
                    }
                    writer.forceMerge(1);
                }
                searcher = new IndexSearcher(DirectoryReader.open(directory));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static TokenStream grams(String name) {
            NGramTokenizer tokens = new NGramTokenizer(1, 2);
            tokens.setReader(new java.io.StringReader(name));
            return tokens;
        }

        private static void each(String name, Consumer<String> gram) throws IOException {
            try (TokenStream tokens = grams(name)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    gram.accept(term.toString());
                }
                tokens.end();
            }
        }

        @Override
        public int best(String name) {
            try {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                each(name, gram -> query.add(new TermQuery(new Term("name", gram)), BooleanClause.Occur.SHOULD));
                ScoreDoc[] found = searcher.search(query.build(), 5).scoreDocs;
                return found.length == 0 ? -1 : found[0].doc;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
