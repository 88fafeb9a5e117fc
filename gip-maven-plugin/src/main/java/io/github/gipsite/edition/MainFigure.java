package io.github.gipsite.edition;

/**
 * A figure that readers ask for first. Main figures of the same id in several editions are one line
 * through the years.
 *
 * @param figure its name, such as {@code requests.received}; of a free form what its indicator is
 *     called, such as 收到申请数
 * @param name its name without the table, such as 新收申请
 * @param unit 件 or 万元
 * @param onHome whether it stands beside its year on the home page
 */
public record MainFigure(String id, String figure, String name, String unit, boolean onHome) {}
