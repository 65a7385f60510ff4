package org.sycee.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a file of Sycee looks like. Each finding names the file and the line.
class TidyTest {
  private static final Path ROOT = root();
  private static final int MAX_COLUMNS = 100;
  private static final int MAX_FILE_LINES = 300;
  private static final int MAX_METHOD_LINES = 60;
  private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
  private static final Pattern PRINTING = Pattern.compile("System\\.(out|err)\\b");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
  private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.])/(work|root|home)/\\w");

  @Test
  void lines_and_files_are_short() {
    assertThat(inEveryLine((file, line) -> line.length() > MAX_COLUMNS && !isImport(line)))
        .as("lines over %d columns", MAX_COLUMNS)
        .isEmpty();
    assertThat(javaFiles().filter(file -> lines(file).size() > MAX_FILE_LINES))
        .as("files over %d lines", MAX_FILE_LINES)
        .isEmpty();
  }

  @Test
  void methods_fit_on_a_screen() throws IOException {
    assertThat(longMethods()).as("methods over %d lines", MAX_METHOD_LINES).isEmpty();
  }

  @Test
  void nothing_is_left_for_later_and_nothing_prints() {
    assertThat(inEveryLine((file, line) -> LEFT_FOR_LATER.matcher(line).find())).isEmpty();
    assertThat(inEveryLine((file, line) -> PRINTING.matcher(line).find() && !mayPrint(file)))
        .isEmpty();
  }

  @Test
  void no_file_names_a_path_of_one_machine() {
    assertThat(inEveryLine((file, line) -> MACHINE_PATH.matcher(line).find())).isEmpty();
  }

  @Test
  void every_package_has_a_front_door() {
    Set<Path> packages =
        javaFiles()
            .filter(file -> file.toString().contains("src/main/java"))
            .map(Path::getParent)
            .collect(Collectors.toSet());
    assertThat(packages).isNotEmpty();
    assertThat(packages)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void links_in_markdown_lead_somewhere() {
    var broken = new ArrayList<String>();
    files("md")
        .forEach(file -> {
          for (String line : lines(file)) {
            Matcher link = LINK.matcher(line);
            while (link.find()) {
              if (!Files.exists(file.resolveSibling(link.group(1)))) {
                broken.add(ROOT.relativize(file) + ": " + link.group(1));
              }
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static List<String> longMethods() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjectsFromPaths(javaFiles().toList());
      var task = (JavacTask) javac.getTask(null, files, null, List.of("-proc:none"), null, sources);
      var found = new ArrayList<String>();
      var positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new TreePathScanner<@Nullable Object, @Nullable Object>() {
          @Override
          public @Nullable Object visitMethod(MethodTree method, @Nullable Object none) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            if (last - first >= MAX_METHOD_LINES) {
              found.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName());
            }
            return super.visitMethod(method, none);
          }
        }.scan(unit, null);
      }
      return found;
    }
  }

  private static List<String> inEveryLine(LineRule isFault) {
    var found = new ArrayList<String>();
    javaFiles()
        .forEach(file -> {
          List<String> lines = lines(file);
          for (int i = 0; i < lines.size(); i++) {
            if (isFault.test(file, lines.get(i))) {
              found.add(ROOT.relativize(file) + ":" + (i + 1));
            }
          }
        });
    return found;
  }

  private static Stream<Path> javaFiles() {
    List<Path> files = files("java").toList();
    assertThat(files).hasSizeGreaterThan(50);
    return files.stream();
  }

  private static Stream<Path> files(String extension) {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all
          .filter(file -> file.toString().endsWith("." + extension))
          .filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.git)/.*"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  /// The command line prints; everything else is told by what it returns or throws.
  private static boolean mayPrint(Path file) {
    return file.endsWith("TidyTest.java")
        || file.endsWith("app/cli/Main.java")
        || file.endsWith("app/cli/ProgressLine.java")
        || file.endsWith("conformance/Conformance.java");
  }

  /// The folder of the reactor: the nearest one above with the launcher in it.
  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("sycee")))
        .findFirst()
        .orElseThrow();
  }

  @FunctionalInterface
  private interface LineRule {
    boolean test(Path file, String line);
  }
}
