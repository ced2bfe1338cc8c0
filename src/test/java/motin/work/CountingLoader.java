package motin.work;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Loads the classes of Motin, and of the library that splits sentences, so that they count their
/// work: each call of a method and each branch, a loop's included.
///
/// Unlike time, what is counted is the same on every machine and every day. What the methods of the
/// JDK do inside is not counted.
final class CountingLoader extends ClassLoader {

  private static final ClassDesc WORK = ClassDesc.of(Work.class.getName());
  private static final MethodTypeDesc TICK =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

  private final List<String> names = new ArrayList<>();

  CountingLoader(ClassLoader parent) {
    super(parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean counted = name.startsWith("motin.") || name.startsWith("opennlp.");
    if (!counted || name.equals(Work.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      int number = names.size();
      names.add(name);
      ClassFile file =
          ClassFile.of(
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(getParent())));
      byte[] counted =
          file.transformClass(
              file.parse(in.readAllBytes()),
              ClassTransform.transformingMethodBodies(new Ticking(number)));
      return defineClass(name, counted, 0, counted.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /// What each class has done so far; a nested class belongs to the one around it.
  Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      counts.merge(names.get(i).replaceFirst("\\$.*", ""), Work.of(i), Long::sum);
    }
    return counts;
  }

  private record Ticking(int number) implements CodeTransform {

    @Override
    public void atStart(CodeBuilder code) {
      code.loadConstant(number).invokestatic(WORK, "tick", TICK);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (element instanceof BranchInstruction) {
        code.loadConstant(number).invokestatic(WORK, "tick", TICK);
      }
      code.with(element);
    }
  }
}
