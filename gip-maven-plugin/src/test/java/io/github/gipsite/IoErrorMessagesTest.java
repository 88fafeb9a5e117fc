package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.findings.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IoErrorMessagesTest {
  @Test
  void aFullDisk() {
    assertThat(said(new IOException("No space left on device"))).startsWith("磁盘满了，");
    assertThat(said(new FileSystemException("a", null, "Disk quota exceeded"))).startsWith("磁盘满了");
  }

  /** The system speaks the language of the machine. */
  @Test
  void aFullDiskOfAChineseMachine() {
    assertThat(said(new IOException("设备上没有空间"))).startsWith("磁盘满了，");
    assertThat(said(new FileSystemException("a", null, "超出磁盘限额"))).startsWith("磁盘满了，");
    assertThat(said(new FileSystemException("target", null, "只读文件系统")))
        .startsWith("没有权限读写 target：");
  }

  @Test
  void aFolderThatMayNotBeWritten() {
    assertThat(said(new AccessDeniedException("target"))).startsWith("没有权限读写 target：");
    assertThat(said(new FileSystemException("target", null, "Read-only file system")))
        .startsWith("没有权限读写 target：");
  }

  @Test
  void somebodyElsesFile() {
    assertThat(said(new FileAlreadyExistsException("site/CNAME"))).startsWith("site/CNAME 不是本程序写的");
  }

  @Test
  void anythingElseIsSaidAsTheSystemSaysIt() {
    assertThat(said(new IOException("磁盘读不出来"))).isEqualTo("读写文件失败：磁盘读不出来");
  }

  private static String said(IOException fault) {
    return Messages.in(Locale.CHINA).text(IoErrorMessages.of(fault));
  }
}
